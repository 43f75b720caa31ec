"""Everything is put into one list before the first item goes out. That opens all iterables at once, although the caller
may never get to the second one, and with an endless iterable the list is never finished.

첫 값을 내놓기도 전에 모든 것을 리스트 하나에 모으고 있습니다. 호출한 쪽이 두 번째 이터러블까지 가지 않을 수도 있는데
모두 미리 열어 버리는 셈이고, 끝없는 이터러블이 있으면 리스트가 완성되지 않습니다.

Expect: Only one iterable is open at a time
"""


def chain_all(*iterables):
    items = []
    for iterable in iterables:
        items.extend(iterable)
    yield from items
