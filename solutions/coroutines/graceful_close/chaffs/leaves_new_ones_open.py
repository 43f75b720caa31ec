"""Only coroutines that are paused are closed. One that was never started can still be started afterwards, although all
were to be closed.

멈춰 있는 코루틴만 닫습니다. 시작한 적이 없는 코루틴은 그 뒤에도 시작할 수 있습니다. 모두 닫아야 하는데 그렇지 않은
것입니다.

Expect: Got: 'GEN_CREATED'
"""


def close_all(coros):
    errors = []
    for coro in coros:
        try:
            if coro.gi_suspended:
                coro.close()
        except Exception as error:
            errors.append(error)
    if errors:
        raise ExceptionGroup("not all coroutines could be closed", errors)
