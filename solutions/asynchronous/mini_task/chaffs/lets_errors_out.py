"""The error of the coroutine comes out into the event loop, which has nothing to do with it and stops for all other
tasks. It belongs into the task, where those who wait for its result will find it.

코루틴의 예외가 이벤트 루프로 새어 나옵니다. 이벤트 루프와는 상관없는 예외인데도 다른 태스크까지 모두 멈추게 됩니다.
예외는 태스크에 담아, 결과를 기다리는 쪽이 받게 해야 합니다.

Expect: Raised: ValueError: raised inside the coroutine
"""


class Task(Task):
    def set_exception(self, error):
        raise error
