"""== asks the item for its opinion, and an item may say that it equals everything. Whether it is the very object that
stands for "nothing left" is a question for `is`.

==는 답을 그 값에 맡깁니다. 그런데 무엇과 비교해도 같다고 하는 객체도 있습니다. "남은 것이 없다"를 뜻하는 바로 그
객체인지는 `is`로 물어야 합니다.

Expect: neither its value nor == can tell
"""


def exactly(iterable, n):
    iterator = iter(iterable)
    items = tuple(islice(iterator, n))
    if len(items) < n:
        raise ValueError(f"not enough values to unpack (expected {n}, got {len(items)})")
    missing = object()
    if next(iterator, missing) != missing:
        raise ValueError(f"too many values to unpack (expected {n})")
    return items
