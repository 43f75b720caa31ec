"""The rule is looked for along a single line of base classes, the first one each time. A class can have several, and a
rule for another one is not found.

기반 클래스를 첫 번째 것만 따라가며 규칙을 찾습니다. 클래스에는 기반 클래스가 여럿 있을 수 있는데, 다른 기반 클래스의
규칙은 찾지 못합니다.

Expect: A class can have several base classes
"""


class Boundary(Boundary):
    def _translate(self, exc):
        if isinstance(exc, BaseExceptionGroup | AppError):
            return super()._translate(exc)
        kind = type(exc)
        while kind is not None:
            if kind in self._rules:
                translated = self._rules[kind](f"{self._doing}: {exc}", **self._context)
                translated.__cause__ = exc
                return translated
            kind = kind.__base__
        return exc
