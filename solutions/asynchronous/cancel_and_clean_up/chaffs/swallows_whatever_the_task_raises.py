"""Every exception is swallowed while stop() waits: the error of a task that fails in its cleanup, and also the
CancelledError that is meant for the caller of stop(). Only the CancelledError of the task may be kept back.

stop()이 기다리는 동안 모든 예외를 삼킵니다. 정리하다 실패한 태스크의 예외도, stop()을 호출한 쪽에 온
CancelledError도 사라집니다. 드러나지 않아야 할 것은 태스크의 CancelledError뿐입니다.

Expect: That is another CancelledError, and it must not be lost
"""


async def stop(task):
    task.cancel()
    try:
        await task
    except BaseException:
        pass
