"""Values that are false are left out: 0, an empty text, False, None. They are values like any other, and the coroutine
never hears of them.

0, 빈 문자열, False, None처럼 거짓으로 취급되는 값을 빼고 보냅니다. 이런 값도 여느 값과 같은데 코루틴은 받지 못합니다.

Expect: they are sent, and the ones behind them too
"""


def drive(coro, values):
    if getgeneratorstate(coro) != GEN_CREATED:
        raise ValueError("the coroutine is not new")
    with closing(coro):
        for value in chain([None], filter(None, values), [None]):
            try:
                coro.send(value)
            except StopIteration as stop:
                return stop.value
    raise RuntimeError("the coroutine goes on after its last value")
