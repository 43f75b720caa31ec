"""Whatever goes wrong, drive() returns as if all were well: the errors of the coroutine and of the values are lost,
and so is the RuntimeError. A `return` in a `finally` block, for one, drops the exception that is on its way out.

무엇이 잘못되어도 drive()는 아무 문제도 없는 것처럼 값을 반환합니다. 코루틴과 values에서 발생한 예외도, RuntimeError도
사라집니다. 예를 들어 `finally` 블록에서 `return`하면 밖으로 나가던 예외가 버려집니다.

Expect: Got: no exception
"""


def drive(coro, values):
    if getgeneratorstate(coro) != GEN_CREATED:
        raise ValueError("the coroutine is not new")
    result = None
    try:
        with closing(coro):
            for value in chain([None], values, [None]):
                try:
                    coro.send(value)
                except StopIteration as stop:
                    result = stop.value
                    break
    except BaseException:
        pass
    return result
