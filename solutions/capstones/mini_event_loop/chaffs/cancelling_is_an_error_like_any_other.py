"""After cancel() the future looked as if it had failed: cancelled() was False. Those who wait have to tell a future
that was cancelled from one that has an exception.

cancel()을 한 퓨처가 실패한 것처럼 보였습니다. cancelled()가 False였습니다. 기다리는 쪽은 취소된 퓨처와 예외가 들어
있는 퓨처를 구별해야 합니다.

Expect: after cancel() it is done and cancelled
"""


def cancel(self):
    if self.done():
        return False
    self.set_exception(Cancelled())
    return True


Future.cancel = cancel
