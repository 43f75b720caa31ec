"""assert is for what can never be false unless your own code is wrong. Callers expect a ValueError, which they can
catch, and with python -O no assert is checked at all.

assert는 내 코드가 틀리지 않는 한 절대 거짓일 수 없는 것을 확인할 때 씁니다. 호출한 쪽은 잡아서 처리할 수 있는
ValueError를 기대합니다. 게다가 python -O로 실행하면 assert는 아예 검사되지 않습니다.

Expect: A size below 1 is a ValueError in the call itself
"""


def chunked(items, size):
    if not isinstance(size, int):
        raise TypeError(f"size must be an int, not {size!r}")
    assert size >= 1, "size must be at least 1"
    return _chunks(items, size)


def _chunks(items, size):
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk
