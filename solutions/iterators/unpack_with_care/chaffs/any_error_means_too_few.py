"""What broke inside the iterable is caught as well: a lost connection turns into "not enough values". Only
StopIteration says that there are no more items.

이터러블 안에서 생긴 고장까지 잡고 있습니다. 그래서 연결이 끊긴 것이 "값이 모자란다"로 둔갑합니다. 값이 더 없다는 뜻을
가진 예외는 StopIteration뿐입니다.

Expect: An iterable that breaks is not one with too few items
"""


def exactly(iterable, n):
    iterator = iter(iterable)
    items = []
    for _ in range(n):
        try:
            items.append(next(iterator))
        except Exception:
            raise ValueError(f"not enough values to unpack (expected {n}, got {len(items)})") from None
    missing = object()
    if next(iterator, missing) is not missing:
        raise ValueError(f"too many values to unpack (expected {n})")
    return tuple(items)
