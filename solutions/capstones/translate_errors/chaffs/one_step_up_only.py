"""Only the class of the error and the one directly above it are looked up. A rule for a class further up is not found.

예외의 클래스와 바로 위 클래스만 찾아봅니다. 더 위에 있는 클래스의 규칙은 찾지 못합니다.

Expect: Got: ('ConnectionResetError', 'reset')
"""


class Boundary(Boundary):
    def _translate(self, exc):
        if isinstance(exc, BaseExceptionGroup | AppError):
            return super()._translate(exc)
        for kind in (type(exc), type(exc).__bases__[0]):
            if kind in self._rules:
                translated = self._rules[kind](f"{self._doing}: {exc}", **self._context)
                translated.__cause__ = exc
                return translated
        return exc
