"""cancel() said True although it did nothing. The caller believes that the future ended because of it.

아무것도 하지 않았는데 cancel()이 True를 반환했습니다. 호출한 쪽은 퓨처가 그 때문에 끝난 줄 알게 됩니다.

Expect: What is done cannot be cancelled any more
"""


class Future(Future):
    def cancel(self):
        super().cancel()
        return True
