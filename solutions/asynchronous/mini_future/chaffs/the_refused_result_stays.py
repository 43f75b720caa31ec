"""The second result was refused, but only after it had taken the place of the first one. Check first, change
afterwards.

두 번째 결과를 거부했지만, 그때는 이미 첫 결과의 자리를 차지한 뒤였습니다. 먼저 검사하고 그다음에 바꾸세요.

Expect: A second result that was refused leaves no trace
"""


class Future(Future):
    def set_result(self, value):
        self._result = value
        self._end("FINISHED")

    def set_exception(self, error):
        self._end("FINISHED")
        self._exception = error
