"""Each rule that fits replaces the one before it, so the last one is taken. That is the nearest one only if the rules
happen to stand in this order.

맞는 규칙이 나올 때마다 앞의 것을 버려서 마지막 규칙을 쓰게 됩니다. 그것이 가장 가까운 규칙인 것은 마침 그런 순서로
적혀 있을 때뿐입니다.

Expect: The same rules in any other order
"""


class Boundary(Boundary):
    def _translate(self, exc):
        if isinstance(exc, BaseExceptionGroup | AppError):
            return super()._translate(exc)
        translated = exc
        for kind, rule in self._rules.items():
            if isinstance(exc, kind):
                translated = rule(f"{self._doing}: {exc}", **self._context)
                translated.__cause__ = exc
        return translated
