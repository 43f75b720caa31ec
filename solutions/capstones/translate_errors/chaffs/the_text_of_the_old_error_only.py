"""The text is that of the old error. What the program was doing is missing, and "no number" alone helps nobody.

메시지가 원래 예외의 것 그대로입니다. 프로그램이 무엇을 하고 있었는지가 빠졌습니다. 「no number」만으로는 아무에게도
도움이 되지 않습니다.

Expect: Got: 'no number for
"""


class Boundary(Boundary):
    def _translate(self, exc):
        translated = super()._translate(exc)
        if translated is not exc and isinstance(translated, AppError):
            translated.args = (str(exc),)
        return translated
