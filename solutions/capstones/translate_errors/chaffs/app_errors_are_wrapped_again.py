"""An AppError is translated like any other error if a rule fits. The first boundary knew best what it was: its class,
its text and its data are buried under a new error.

맞는 규칙이 있으면 AppError도 여느 예외처럼 번역합니다. 무엇이었는지 가장 잘 아는 것은 첫 번째 경계인데, 그 클래스와
메시지, 데이터가 새 예외 밑에 묻혀 버립니다.

Expect: An AppError is what callers expect already
"""


class Boundary(Boundary):
    def _translate(self, exc):
        if isinstance(exc, AppError):
            for kind in type(exc).__mro__:
                if kind in self._rules:
                    translated = self._rules[kind](f"{self._doing}: {exc}", **self._context)
                    translated.__cause__ = exc
                    return translated
        return super()._translate(exc)
