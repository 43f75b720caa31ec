"""A tuple that is too short does not complain on its own. The number of items has to be compared with n in both
directions.

튜플이 너무 짧아도 저절로 문제가 드러나지는 않습니다. 값의 개수는 많은 쪽과 적은 쪽 모두 n과 비교해야 합니다.

Expect: neither a shorter tuple nor StopIteration
"""


def exactly(iterable, n):
    iterator = iter(iterable)
    items = tuple(islice(iterator, n))
    missing = object()
    if next(iterator, missing) is not missing:
        raise ValueError(f"too many values to unpack (expected {n})")
    return items
