"""The last coroutine is closed first. Here they are to be closed in the order in which they come.

마지막 코루틴부터 닫습니다. 여기서는 주어진 순서대로 닫아야 합니다.

Expect: Got: ['c', 'b', 'a']
"""


def close_all(coros):
    errors = []
    for coro in reversed(list(coros)):
        try:
            coro.close()
        except Exception as error:
            errors.insert(0, error)
    if errors:
        raise ExceptionGroup("not all coroutines could be closed", errors)
