"""The error that the boundary has just made gets a note as well, which repeats what its text says.

경계가 방금 만든 예외에도 노트를 붙입니다. 메시지에 있는 말을 되풀이할 뿐입니다.

Expect: It needs no note of this boundary
"""


class Boundary(Boundary):
    def _translate(self, exc):
        translated = super()._translate(exc)
        if translated is not exc and isinstance(translated, AppError):
            translated.add_note(f"while {self._doing}")
        return translated
