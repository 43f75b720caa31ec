"""throw() raises the exception inside the coroutine, where an except block can catch it and carry on. The coroutine
did nothing wrong; to end it, close it. The RuntimeError is for the caller.

throw()는 코루틴 안에서 예외를 일으키므로, 코루틴이 except로 잡고 계속 실행할 수도 있습니다. 코루틴은 잘못한 것이
없으니 끝내려면 닫아야 합니다. RuntimeError는 호출한 쪽에 알리는 예외입니다.

Expect: it sees GeneratorExit
"""


def drive(coro):
    if not isinstance(coro, Coroutine):
        raise TypeError(f"drive() needs a coroutine, not {coro!r}")
    try:
        coro.send(None)
    except StopIteration as stop:
        return stop.value
    coro.throw(RuntimeError("the coroutine suspended"))
