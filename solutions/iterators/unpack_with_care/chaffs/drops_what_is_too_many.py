"""islice stops after n items and looks no further, so four items pass for three. Whether something is left is only
known to those who ask once more.

islice는 n개를 꺼내면 멈추고 그 뒤는 보지 않습니다. 그래서 네 개가 있어도 세 개인 것처럼 지나갑니다. 남은 것이 있는지는
한 번 더 요청해 봐야 알 수 있습니다.

Expect: do not drop it silently
"""


def exactly(iterable, n):
    iterator = iter(iterable)
    items = tuple(islice(iterator, n))
    if len(items) < n:
        raise ValueError(f"not enough values to unpack (expected {n}, got {len(items)})")
    return items
