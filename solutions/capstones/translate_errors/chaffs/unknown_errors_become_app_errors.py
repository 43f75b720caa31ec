"""An error without a rule becomes an AppError all the same. A bug in the program then looks like an expected problem,
and is shown to a user instead of a developer.

규칙이 없는 예외도 AppError가 됩니다. 그러면 프로그램의 버그가 예상한 문제처럼 보여서, 개발자가 아니라 사용자에게
전해집니다.

Expect: Got: AppError('reading: a bug')
"""


class Boundary(Boundary):
    def _translate(self, exc):
        translated = super()._translate(exc)
        if translated is exc and isinstance(exc, Exception) and not isinstance(exc, ExceptionGroup | AppError):
            translated = AppError(f"{self._doing}: {exc}", **self._context)
            translated.__cause__ = exc
        return translated
