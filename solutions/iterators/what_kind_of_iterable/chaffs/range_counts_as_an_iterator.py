"""A range computes its numbers only when they are needed, and so it is often taken for an iterator. But it does not
move: it has no position and no __next__, every loop starts at its beginning, and it has a length and an index.

range는 필요할 때마다 수를 계산하므로 이터레이터로 오해받곤 합니다. 하지만 range에는 현재 위치도 `__next__`도
없습니다. 반복할 때마다 처음부터 다시 시작하고, 길이와 인덱스도 있습니다.

Expect: next(range(3)) is a TypeError. It is a lazy sequence
"""


def kind(obj):
    if isinstance(obj, (Iterator, range)):
        return "iterator"
    if isinstance(obj, Sequence):
        return "sequence"
    try:
        iter(obj)
    except TypeError:
        return "not iterable"
    return "iterable"
