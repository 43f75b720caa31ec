"""Only sequences have a length and can be sliced. A generator offers neither, and yet it can be unpacked: all that
unpacking needs is one item after the other.

길이가 있고 슬라이스할 수 있는 것은 시퀀스뿐입니다. 제너레이터는 둘 다 없지만 언패킹할 수 있습니다. 언패킹에 필요한 것은
값이 하나씩 나온다는 것뿐입니다.

Expect: Unpacking needs no list
"""


def exactly(iterable, n):
    if len(iterable) < n:
        raise ValueError(f"not enough values to unpack (expected {n}, got {len(iterable)})")
    if len(iterable) > n:
        raise ValueError(f"too many values to unpack (expected {n})")
    return tuple(iterable)
