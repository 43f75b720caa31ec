"""The old error is written as repr() shows it, with its class and parentheses. The text for people is its str().

원래 예외를 repr()로 적어서 클래스와 괄호가 함께 나옵니다. 사람을 위한 메시지는 str()입니다.

Expect: Got: "reading the prices: ValueError('no number for
"""


class Boundary(Boundary):
    def _translate(self, exc):
        translated = super()._translate(exc)
        if translated is not exc and isinstance(translated, AppError):
            translated.args = (f"{self._doing}: {exc!r}",)
        return translated
