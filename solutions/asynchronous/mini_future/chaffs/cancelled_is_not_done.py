"""A future that was cancelled was not done. Nothing will happen to it any more, so it is done, just without a result.

취소된 퓨처의 done()이 거짓이었습니다. 더는 아무 일도 일어나지 않으므로 끝난 것입니다. 결과가 없을 뿐입니다.

Expect: It is cancelled then, and that means done as well
"""


class Future(Future):
    def done(self):
        return self.state == "FINISHED"

    def exception(self):
        if self.cancelled():
            raise Cancelled
        return super().exception()

    def _end(self, state):
        if self.state != "PENDING":
            raise InvalidState("done")
        super()._end(state)

    def cancel(self):
        return self.state == "PENDING" and super().cancel()
