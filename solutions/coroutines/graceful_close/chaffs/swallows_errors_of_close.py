"""All the coroutines are closed, but the errors are thrown away. Nobody learns that a journal has no last line.

코루틴은 모두 닫지만 예외를 버립니다. 어느 일지에 마지막 줄이 없다는 것을 아무도 알 수 없습니다.

Expect: Got: no exception
"""


def close_all(coros):
    for coro in coros:
        try:
            coro.close()
        except Exception:
            pass
