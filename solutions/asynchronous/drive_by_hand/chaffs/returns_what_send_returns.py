"""send(None) does not return the result of a coroutine. When the coroutine returns, send(None) raises StopIteration,
and the result is the value of that exception.

send(None)은 코루틴의 결과를 반환하지 않습니다. 코루틴이 return하면 send(None)은 StopIteration을 일으키고, 결과는 그
예외의 value에 들어 있습니다.

Expect: StopIteration: 42
"""


def drive(coro):
    if not isinstance(coro, Coroutine):
        raise TypeError(f"drive() needs a coroutine, not {coro!r}")
    return coro.send(None)
