"""A tuple that is too short does not complain on its own. The number of items has to be compared with n in both
directions.

튜플이 너무 짧아도 저절로 문제가 드러나지는 않습니다. 항목의 개수는 많은 쪽과 적은 쪽 모두 n과 비교해야 합니다.

Expect: neither a shorter tuple nor StopIteration
"""

from itertools import islice


def exactly(iterable, n):
    iterator = iter(iterable)
    items = tuple(islice(iterator, n))
    missing = object()
    if next(iterator, missing) is not missing:
        raise ValueError(f"too many values to unpack (expected {n})")
    return items


def head_and_rest(iterable):
    iterator = iter(iterable)
    for head in iterator:
        return head, iterator
    raise ValueError("not enough values to unpack (expected at least 1, got 0)")


def repeat(n, call):
    return [call() for _ in range(n)]
