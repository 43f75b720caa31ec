"""A coroutine suspends because something that it needs is not there yet. Calling send(None) again and again does not
bring it: the coroutine goes on as if it had waited, without the thing that it waited for.

코루틴이 중단되는 것은 필요한 것이 아직 준비되지 않았기 때문입니다. send(None)을 계속 호출한다고 준비되지는 않습니다.
코루틴은 기다리던 것을 받지도 못한 채 다 기다린 것처럼 실행을 이어 갑니다.

Expect: a coroutine that suspended is not resumed
"""


def drive(coro):
    if not isinstance(coro, Coroutine):
        raise TypeError(f"drive() needs a coroutine, not {coro!r}")
    while True:
        try:
            coro.send(None)
        except StopIteration as stop:
            return stop.value
