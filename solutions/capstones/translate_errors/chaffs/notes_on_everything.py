"""Every exception that passes gets a note, and not only an AppError. A KeyboardInterrupt, or an error that the boundary
does not know, is none of its business.

AppError만이 아니라 지나가는 예외마다 노트를 붙입니다. KeyboardInterrupt나 경계가 모르는 예외는 경계가 상관할 일이
아닙니다.

Expect: An error without a rule gets no note
"""


class Boundary(Boundary):
    def _translate(self, exc):
        translated = super()._translate(exc)
        if translated is exc and not isinstance(exc, AppError | BaseExceptionGroup):
            exc.add_note(f"while {self._doing}")
        return translated
