"""close() ends a coroutine by an exception as well, raised at the yield. A handler that catches everything there and
goes on cannot be closed, and it hides the caller's mistakes on top of that.

close()도 멈춰 있는 yield에서 예외를 일으켜 코루틴을 끝냅니다. 모든 예외를 잡고 계속 실행하면 코루틴을 닫을 수 없습니다.
호출한 쪽의 실수도 함께 묻혀 버립니다.

Expect: It must not catch the GeneratorExit
"""


def running_sum(start=0):
    total = start
    while True:
        try:
            total += yield total
        except BaseException:
            pass
