"""A second result was dropped without a word. Code that fills a future twice has a bug, and its author should learn
of it.

두 번째 결과가 아무 말 없이 버려졌습니다. 퓨처를 두 번 채우려 했다면 버그이므로 알려 주어야 합니다.

Expect: set_result() and set_exception() raise InvalidState if it is done
"""


class Future(Future):
    def set_result(self, value):
        if not self.done():
            super().set_result(value)

    def set_exception(self, error):
        if not self.done():
            super().set_exception(error)
