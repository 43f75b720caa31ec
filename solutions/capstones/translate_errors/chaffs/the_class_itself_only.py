"""A rule is used only for errors of exactly its class. A FileNotFoundError, which is an OSError, comes out
untranslated.

규칙에 적힌 바로 그 클래스의 예외만 번역합니다. FileNotFoundError는 OSError인데도 그대로 나옵니다.

Expect: A rule is good for all subclasses
"""


class Boundary(Boundary):
    def _translate(self, exc):
        if isinstance(exc, BaseExceptionGroup | AppError) or type(exc) in self._rules:
            return super()._translate(exc)
        return exc
