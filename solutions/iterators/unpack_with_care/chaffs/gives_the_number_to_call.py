"""The number of the round is handed to call(), which does not take one. It is only there because range() needs some
name to count with; the name _ tells the reader that nobody uses it.

call()은 인자를 받지 않는데 몇 번째인지를 넘겨줍니다. 이 숫자는 range()로 횟수를 세느라 생겼을 뿐입니다. 이름을 _로
지으면 쓰지 않는 값이라는 뜻이 읽는 사람에게 전해집니다.

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
    return [call(number) for number in range(n)]
