"""A cancelled future was finished with an exception. One who looks at its state, or asks cancelled(), cannot tell
that it was cancelled, and exception() hands out a Cancelled instead of raising it.

취소된 퓨처가 예외로 완료된 것처럼 되었습니다. 상태를 보거나 cancelled()로 물어도 취소된 것을 알 수 없고,
exception()은 Cancelled를 일으키지 않고 반환합니다.

Expect: It is cancelled then, and that means done as well
"""


class Future(Future):
    def cancel(self):
        if self.done():
            return False
        self.set_exception(Cancelled())
        return True
