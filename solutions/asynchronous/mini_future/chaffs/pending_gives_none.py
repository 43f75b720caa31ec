"""A pending future gave an answer, such as None. Anything can be a result, None too, so the one who asks cannot tell
that there is none yet.

대기 중인 퓨처가 None 같은 답을 내주었습니다. None을 비롯해 무엇이든 결과일 수 있으므로, 물은 쪽은 아직 결과가 없다는
것을 알 수 없습니다.

Expect: As long as the future is pending nobody knows how it will end
"""


class Future(Future):
    def result(self):
        return super().result() if self.done() else None

    def exception(self):
        return super().exception() if self.done() else None
