"""`caught` holds the class of the exception that was ignored, and not the exception. The object knows its class, and
its text and traceback as well: keep the object itself.

`caught`에 무시한 예외 객체가 아니라 그 클래스가 들어 있습니다. 예외 객체는 자기 클래스는 물론 메시지와 트레이스백도
지니고 있으니, 객체 자신을 담으세요.

Expect: Got: <class 'KeyError'>
"""


class ignoring(ignoring):
    def __exit__(self, exc_type, exc, tb):
        if isinstance(exc, self._types):
            self.caught = exc_type
            return True
        return False
