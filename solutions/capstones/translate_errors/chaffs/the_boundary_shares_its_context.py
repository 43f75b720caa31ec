"""All errors of a boundary share one dict. What a handler writes into the context of one error is found in the next.

경계 하나에서 나온 예외들이 딕셔너리 하나를 함께 씁니다. 한 예외의 컨텍스트에 쓴 것이 다음 예외에도 들어 있습니다.

Expect: does not appear in the next one
"""


class Boundary(Boundary):
    def _translate(self, exc):
        translated = super()._translate(exc)
        if translated is not exc and isinstance(translated, AppError):
            translated.context = self._context
        return translated
