"""`if not size` thinks of 0 only. -1 is as true as any other number, passes the check, and fails later in islice, at a
place that knows nothing about chunks.

`if not size`는 0만 생각한 검사입니다. -1은 다른 수와 똑같이 참으로 취급되므로 검사를 통과하고, 나중에 묶음과는 상관없어
보이는 islice에서 예외가 발생합니다.

Expect: a check in there comes too late
"""


def chunked(items, size):
    if not isinstance(size, int):
        raise TypeError(f"size must be an int, not {size!r}")
    if not size:
        raise ValueError("size must not be 0")
    return _chunks(items, size)


def _chunks(items, size):
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk
