"""The question is asked the wrong way round: whether the listed class inherits from the exception's class. So
LookupError is ignored where only KeyError was listed, and a FileNotFoundError is not where OSError was.

거꾸로 묻고 있습니다. 적어 둔 클래스가 발생한 예외의 클래스를 상속하는지 묻기 때문에, KeyError만 적어도
LookupError를 무시하고, OSError를 적어도 FileNotFoundError는 무시하지 않습니다.

Expect: and not LookupError, from which it inherits
"""


class ignoring(ignoring):
    def __exit__(self, exc_type, exc, tb):
        if exc_type is not None and any(issubclass(kind, exc_type) for kind in self._types):
            self.caught = exc
            return True
        return False
