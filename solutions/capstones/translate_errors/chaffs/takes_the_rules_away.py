"""The mapping of the rules is changed. It belongs to the caller, and other boundaries use it as well: they translate
differently now.

규칙 매핑을 바꾸고 있습니다. 매핑은 호출한 쪽의 것이고 다른 경계도 함께 씁니다. 이제 그 경계들은 다르게 번역합니다.

Expect: they are only read
"""


class Boundary(Boundary):
    def _translate(self, exc):
        translated = super()._translate(exc)
        if translated is not exc and isinstance(translated, AppError):
            self._rules[type(exc)] = type(translated)
            self._rules.pop(Exception, None)
        return translated
