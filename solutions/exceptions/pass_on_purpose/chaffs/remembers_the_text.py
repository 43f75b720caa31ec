"""`caught` holds the text of the exception that was ignored, and not the exception. The object can tell its text at any
time, and its class and traceback as well: keep the object itself.

`caught`에 무시한 예외 객체가 아니라 그 메시지가 들어 있습니다. 예외 객체에서는 언제든 메시지를 꺼낼 수 있고, 클래스와
트레이스백도 알 수 있으니, 객체 자신을 담으세요.

Expect: Got: "'pear'"
"""


class ignoring(ignoring):
    def __exit__(self, exc_type, exc, tb):
        if isinstance(exc, self._types):
            self.caught = str(exc)
            return True
        return False
