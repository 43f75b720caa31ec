"""The error of one task came out of the loop, and all others stopped with it. It belongs into that task, where those
who await it will find it.

태스크 하나의 예외가 루프 밖으로 나와 다른 모두가 함께 멈추었습니다. 예외는 그 태스크에 담아, 태스크를 await하는 쪽이
받게 해야 합니다.

Expect: The error stays in its task until somebody asks
"""


class Task(Task):
    def set_exception(self, error):
        super().set_exception(error)
        raise error
