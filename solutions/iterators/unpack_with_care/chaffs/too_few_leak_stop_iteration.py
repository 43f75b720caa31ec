"""Taking the items with next() is fine, but when there are too few of them the StopIteration of next() leaves the
function. The caller expected a ValueError that tells the numbers.

next()로 하나씩 꺼내는 것은 좋지만, 값이 모자라면 next()가 일으킨 StopIteration이 함수 밖으로 나가 버립니다. 호출한 쪽은
개수를 알려 주는 ValueError를 기대하고 있습니다.

Expect: neither a shorter tuple nor StopIteration
"""


def exactly(iterable, n):
    iterator = iter(iterable)
    items = []
    for _ in range(n):
        items.append(next(iterator))
    missing = object()
    if next(iterator, missing) is not missing:
        raise ValueError(f"too many values to unpack (expected {n})")
    return tuple(items)
