"""zip asks its first iterable first. So it has already taken item n + 1 when range(n) says that it is over, and drops
it. The check behind it looks one item too late.

zip은 첫 번째 이터러블에 먼저 요청합니다. range(n)이 끝났다고 할 때는 이미 n + 1번째 값을 꺼낸 뒤이고, 그 값은
버려집니다. 그래서 뒤에 있는 검사는 한 칸 늦게 들여다보게 됩니다.

Expect: do not drop it silently
"""


def exactly(iterable, n):
    iterator = iter(iterable)
    items = tuple(item for item, _ in zip(iterator, range(n)))
    if len(items) < n:
        raise ValueError(f"not enough values to unpack (expected {n}, got {len(items)})")
    missing = object()
    if next(iterator, missing) is not missing:
        raise ValueError(f"too many values to unpack (expected {n})")
    return items
