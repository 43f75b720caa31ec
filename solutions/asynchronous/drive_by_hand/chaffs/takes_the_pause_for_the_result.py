"""When send(None) returns at all, the coroutine is not finished but suspended. What it handed out is a message to
whoever drives it, an event loop for example, and not its result.

send(None)이 값을 반환했다면 코루틴은 끝난 것이 아니라 중단된 것입니다. 이때 나온 값은 결과가 아니라 이벤트 루프처럼
코루틴을 실행하는 쪽에 보내는 신호입니다.

Expect: What it hands out at that moment is not its result
"""


def drive(coro):
    if not isinstance(coro, Coroutine):
        raise TypeError(f"drive() needs a coroutine, not {coro!r}")
    try:
        return coro.send(None)
    except StopIteration as stop:
        return stop.value
