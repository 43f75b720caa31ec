"""next(iterator, None) gives None at the end, but also when the next item is None. As "nothing left" you need an object
that cannot be an item, such as one that you have just made.

next(iterator, None)은 끝났을 때도 None을 반환하고, 다음 값이 None일 때도 None을 반환합니다. "남은 것이 없다"는 표시로는
값으로 나올 수 없는 객체, 예를 들어 방금 새로 만든 객체를 써야 합니다.

Expect: neither its value nor == can tell
"""


def exactly(iterable, n):
    iterator = iter(iterable)
    items = tuple(islice(iterator, n))
    if len(items) < n:
        raise ValueError(f"not enough values to unpack (expected {n}, got {len(items)})")
    if next(iterator, None) is not None:
        raise ValueError(f"too many values to unpack (expected {n})")
    return items
