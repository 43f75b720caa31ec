"""What comes back is an iterator that gives the events one by one. It cannot be compared with a list, nor read a
second time. The caller wants a list.

사건을 하나씩 내놓는 이터레이터가 나옵니다. 리스트와 비교할 수도, 두 번 읽을 수도 없습니다. 호출한 쪽은 리스트를
받으려고 합니다.

Expect: Got: <generator object
"""


_timeline = timeline


def timeline(delays):
    yield from _timeline(delays)
