"""The checks come first in the text, but the yield below makes the whole function a generator function. Calling it runs
not a single line: the error appears at the first request, far from the call that caused it, or never.

검사가 코드에서는 맨 앞에 있지만, 아래의 yield 때문에 함수 전체가 제너레이터 함수입니다. 호출해도 한 줄도 실행되지
않습니다. 예외는 잘못된 호출에서 멀리 떨어진 첫 요청에서 나타나거나 아예 나타나지 않습니다.

Expect: The body of a generator runs only at the first request
"""


def chunked(items, size):
    if not isinstance(size, int):
        raise TypeError(f"size must be an int, not {size!r}")
    if size < 1:
        raise ValueError(f"size must be at least 1, not {size}")
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk
