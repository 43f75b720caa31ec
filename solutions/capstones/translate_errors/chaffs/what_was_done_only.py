"""The text only tells what the program was doing. What went wrong stands in the cause alone, which a short message does
not show.

메시지에 프로그램이 무엇을 하고 있었는지만 있습니다. 무엇이 잘못됐는지는 원인에만 있어서, 짧은 메시지에는 나오지
않습니다.

Expect: Got: 'reading the prices'
"""


class Boundary(Boundary):
    def _translate(self, exc):
        translated = super()._translate(exc)
        if translated is not exc and isinstance(translated, AppError):
            translated.args = (self._doing,)
        return translated
