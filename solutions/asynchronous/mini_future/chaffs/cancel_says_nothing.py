"""cancel() ended the future but did not say so: it returned None.

cancel()이 퓨처를 끝내기는 했지만 그 사실을 알려 주지 않고 None을 반환했습니다.

Expect: cancel() says True if it ended the future
"""


class Future(Future):
    def cancel(self):
        if not super().cancel():
            return False
