"""After an exception or a cancel() the callbacks were not scheduled. Those who wait would wait for ever.

예외로 끝나거나 취소되었을 때 콜백이 예약되지 않았습니다. 기다리던 쪽은 영원히 기다리게 됩니다.

Expect: they are scheduled for a result, for an exception and for cancel()
"""


class Future(Future):
    def set_exception(self, error):
        if self.done():
            raise InvalidState("done")
        self.state, self._exception = "FINISHED", error

    def cancel(self):
        if self.done():
            return False
        self.state = "CANCELLED"
        return True
