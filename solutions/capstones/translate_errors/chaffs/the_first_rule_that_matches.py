"""The rules are tried in their order, and the first one that fits is taken. A general rule that stands before a special
one hides it.

규칙을 순서대로 보다가 맞는 것이 나오면 바로 씁니다. 넓은 규칙이 앞에 있으면 그 뒤의 좁은 규칙은 쓰이지 않습니다.

Expect: A more general rule may stand before the nearest one
"""


class Boundary(Boundary):
    def _translate(self, exc):
        if isinstance(exc, BaseExceptionGroup | AppError):
            return super()._translate(exc)
        for kind, rule in self._rules.items():
            if isinstance(exc, kind):
                translated = rule(f"{self._doing}: {exc}", **self._context)
                translated.__cause__ = exc
                return translated
        return exc
