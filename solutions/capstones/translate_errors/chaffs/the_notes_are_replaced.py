"""The list of notes is replaced. The notes of inner boundaries, and of everybody else, are gone.

노트 목록을 새것으로 바꿉니다. 안쪽 경계가 붙인 노트도, 다른 코드가 붙인 노트도 사라집니다.

Expect: Its earlier notes stay
"""


class Boundary(Boundary):
    def _translate(self, exc):
        if isinstance(exc, AppError):
            exc.__notes__ = [f"while {self._doing}"]
            return exc
        return super()._translate(exc)
