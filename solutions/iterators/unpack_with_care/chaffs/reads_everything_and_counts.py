"""The whole iterable is read before anything is counted. One item behind the last expected one already shows that there
are too many; an endless iterable never gets as far as len().

이터러블을 끝까지 다 읽은 뒤에야 개수를 셉니다. 필요한 개수 다음에 하나만 더 나와도 너무 많다는 것을 알 수 있습니다.
끝없는 이터러블이라면 len()을 호출할 차례는 영영 오지 않습니다.

Expect: may be requested
"""


def exactly(iterable, n):
    items = tuple(iterable)
    if len(items) < n:
        raise ValueError(f"not enough values to unpack (expected {n}, got {len(items)})")
    if len(items) > n:
        raise ValueError(f"too many values to unpack (expected {n})")
    return items
