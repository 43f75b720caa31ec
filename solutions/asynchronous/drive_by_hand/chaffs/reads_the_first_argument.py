"""A coroutine without a return statement ends with a StopIteration that has no arguments at all, so args[0] fails.
The attribute value is always there: it is None then.

return 문이 없는 코루틴이 끝날 때 나오는 StopIteration에는 인자가 없으므로 args[0]은 실패합니다. value 속성은 언제나
있으며 이때는 None입니다.

Expect: tuple index out of range
"""


def drive(coro):
    if not isinstance(coro, Coroutine):
        raise TypeError(f"drive() needs a coroutine, not {coro!r}")
    try:
        coro.send(None)
    except StopIteration as stop:
        return stop.args[0]
    coro.close()
    raise RuntimeError("the coroutine suspended")
