"""A message on the screen does not stop the program: it gets an empty result and goes on, as if there had been no
items. Only an exception tells the caller, and at the very line that passed the bad size.

화면에 나온 메시지는 프로그램을 멈추지 못합니다. 프로그램은 빈 결과를 받고, 마치 값이 하나도 없었던 것처럼 계속
나아갑니다. 예외를 일으켜야 호출한 쪽이 알 수 있고, 그것도 잘못된 size를 넘긴 바로 그 줄에서 알 수 있습니다.

Expect: A size below 1 is a ValueError in the call itself
"""


def chunked(items, size):
    if not isinstance(size, int):
        raise TypeError(f"size must be an int, not {size!r}")
    if size < 1:
        print(f"size must be at least 1, not {size}")
        return iter([])
    return _chunks(items, size)


def _chunks(items, size):
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk
