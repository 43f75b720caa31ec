"""Slices and len() are for sequences. A generator has neither, and neither has a file or a connection, whose items are
worth combining too.

슬라이스는 시퀀스에서만 쓸 수 있습니다. 제너레이터에도, 파일이나 네트워크 연결에도 슬라이스는 없지만, 거기서 나오는 값도
둘씩 합칠 수 있어야 합니다.

Expect: which has neither len() nor slices
"""


def combine_pairs(combine, items):
    for first, second in zip(items[0::2], items[1::2]):
        yield combine(first, second)
