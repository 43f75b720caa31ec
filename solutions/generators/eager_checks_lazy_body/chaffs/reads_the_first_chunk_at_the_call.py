"""To make the check inside the generator run at the call, the first chunk is requested right there and put back in
front. That helps with the check, but now each call reads items, even if nobody ever wants a chunk.

제너레이터 안의 검사를 호출할 때 실행시키려고, 그 자리에서 첫 묶음을 요청했다가 다시 앞에 붙입니다. 검사는 제때 되지만
이제는 아무도 묶음을 원하지 않아도 호출할 때마다 값을 읽게 됩니다.

Expect: Reading waits until somebody asks for a chunk
"""

from itertools import chain


def chunked(items, size):
    chunks = _chunks(items, size)
    first = list(islice(chunks, 1))
    return chain(first, chunks)


def _chunks(items, size):
    if not isinstance(size, int):
        raise TypeError(f"size must be an int, not {size!r}")
    if size < 1:
        raise ValueError(f"size must be at least 1, not {size}")
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk
