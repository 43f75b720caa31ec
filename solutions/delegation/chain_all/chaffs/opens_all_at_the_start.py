"""The items are fetched one by one, but iter() is called on every iterable at the beginning. Opening can be the
expensive part, a file or a connection, and it should wait until the turn comes.

값은 하나씩 꺼내지만 iter()는 처음에 한꺼번에 호출하고 있습니다. 파일이나 네트워크 연결처럼 여는 것 자체가 비쌀 수
있으니, 차례가 올 때까지 열지 않아야 합니다.

Expect: do not touch the next one before the current one is used up
"""


def chain_all(*iterables):
    for iterator in [iter(iterable) for iterable in iterables]:
        yield from iterator
