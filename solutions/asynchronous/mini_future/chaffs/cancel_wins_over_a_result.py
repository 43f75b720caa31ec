"""A future that already had its result was cancelled. What is done stays as it is; cancel() only says that it came
too late.

이미 결과가 있는 퓨처가 취소되었습니다. 끝난 것은 그대로 두어야 합니다. cancel()은 너무 늦었다고 알려 줄 뿐입니다.

Expect: A future that is finished stays finished
"""


class Future(Future):
    def cancel(self):
        if not self.done():
            return super().cancel()
        was_cancelled = self.cancelled()
        self.state = "CANCELLED"
        return not was_cancelled
