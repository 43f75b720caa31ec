"""A group is treated like a single error, and a rule for Exception takes it as a whole. What was in it can no longer be
told apart, and except* finds one error.

그룹을 예외 하나처럼 다루어서, Exception에 대한 규칙이 그룹을 통째로 바꿉니다. 안에 무엇이 있었는지 구별할 수 없고,
except*에는 예외 하나만 보입니다.

Expect: a rule for Exception is meant for the errors in it
"""


class Boundary(Boundary):
    def _translate(self, exc):
        if isinstance(exc, BaseExceptionGroup) and Exception in self._rules and isinstance(exc, Exception):
            translated = self._rules[Exception](f"{self._doing}: {exc}", **self._context)
            translated.__cause__ = exc
            return translated
        return super()._translate(exc)
