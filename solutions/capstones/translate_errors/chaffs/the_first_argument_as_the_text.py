"""The first argument of the old error is taken for its text. A KeyError shows its key in quotes, and an error may have
several arguments or none.

원래 예외의 첫 번째 인자를 메시지로 여깁니다. KeyError는 키에 따옴표를 붙이고, 인자가 여럿이거나 하나도 없는 예외도
있습니다.

Expect: The text of the old error is its str()
"""


class Boundary(Boundary):
    def _translate(self, exc):
        translated = super()._translate(exc)
        if translated is not exc and isinstance(translated, AppError):
            translated.args = (f"{self._doing}: {exc.args[0]}",)
        return translated
