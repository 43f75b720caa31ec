"""A pending future answered None. None can be a result, so the one who asks cannot tell it from an answer.

대기 중인 퓨처가 None이라고 답했습니다. None도 결과일 수 있으므로, 물은 쪽은 그것이 답인지 아닌지 구별할 수 없습니다.

Expect: As long as the future is pending nobody knows how it will end
"""


class Future(Future):
    def result(self):
        return super().result() if self.done() else None

    def exception(self):
        return super().exception() if self.done() else None
