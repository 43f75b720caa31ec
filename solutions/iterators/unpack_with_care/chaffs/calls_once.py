"""[call()] * n calls once and writes the same result into the list n times. Whoever asks three times wants three
answers.

[call()] * n은 한 번만 호출하고 같은 결과를 n번 적어 넣습니다. 세 번 물었다면 답도 세 번 새로 받아야 합니다.

Expect: call() is called anew for every result
"""

from itertools import islice


def exactly(iterable, n):
    iterator = iter(iterable)
    items = tuple(islice(iterator, n))
    if len(items) < n:
        raise ValueError(f"not enough values to unpack (expected {n}, got {len(items)})")
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
    return [call()] * n
