"""Of the rules that fit, the most general one is taken: a KeyError with a rule of its own is treated like any other
error.

맞는 규칙 가운데 가장 넓은 것을 씁니다. KeyError에 자기 규칙이 있어도 여느 예외처럼 다룹니다.

Expect: If several rules fit
"""


class Boundary(Boundary):
    def _translate(self, exc):
        if isinstance(exc, BaseExceptionGroup | AppError):
            return super()._translate(exc)
        for kind in reversed(type(exc).__mro__):
            if kind in self._rules:
                translated = self._rules[kind](f"{self._doing}: {exc}", **self._context)
                translated.__cause__ = exc
                return translated
        return exc
