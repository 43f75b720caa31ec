"""After a cancel() the callbacks were not scheduled. A cancelled future is done, and those who wait must learn it.

취소되었을 때 콜백이 예약되지 않았습니다. 취소된 퓨처도 끝난 것이므로 기다리던 쪽에 알려야 합니다.

Expect: they are scheduled for a result, for an exception and for cancel()
"""


class Future(Future):
    def cancel(self):
        if self.done():
            return False
        self.state = "CANCELLED"
        return True
