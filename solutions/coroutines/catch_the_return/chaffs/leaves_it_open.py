"""RuntimeError is raised, but the coroutine stays paused at its yield. What stands in its finally blocks has to wait
for a moment that nobody chooses.

RuntimeError를 일으키기는 하지만 코루틴은 yield에 멈춘 채로 남습니다. finally 블록은 언제 실행될지 아무도 정하지
못합니다.

Expect: close it when you give up
"""


def drive(coro, values):
    if getgeneratorstate(coro) != GEN_CREATED:
        raise ValueError("the coroutine is not new")
    for value in chain([None], values, [None]):
        try:
            coro.send(value)
        except StopIteration as stop:
            return stop.value
    raise RuntimeError("the coroutine goes on after its last value")
