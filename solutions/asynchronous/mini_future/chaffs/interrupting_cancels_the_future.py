"""An exception that was thrown into one waiting coroutine ended the future. It belongs to everybody who waits for it;
whether to cancel it is for the driver to decide.

기다리던 코루틴 하나에 예외를 던져 넣었더니 퓨처가 끝나 버렸습니다. 퓨처는 기다리는 모두의 것입니다. 취소할지는
코루틴을 실행하는 쪽이 정합니다.

Expect: The future itself knows nothing of it and is still pending
"""


class Future(Future):
    def __await__(self):
        if not self.done():
            try:
                yield self
            except BaseException:
                self.cancel()
                raise
        return self.result()
