"""Two things end here, and both say so by a StopIteration: the values and the coroutine. The end of the values is taken
for the coroutine's, which was never told that nothing more will come.

여기서는 값과 코루틴이 모두 끝나고, 둘 다 StopIteration으로 알립니다. 값이 끝난 것을 코루틴이 끝난 것으로
받아들였습니다. 코루틴은 더 올 것이 없다는 말을 듣지 못했습니다.

Expect: Got: 'all values given'
"""


def drive(coro, values):
    if getgeneratorstate(coro) != GEN_CREATED:
        raise ValueError("the coroutine is not new")
    with closing(coro):
        iterator = iter(values)
        try:
            next(coro)
            while True:
                coro.send(next(iterator))
        except StopIteration as stop:
            return stop.value
