"""The note does not tell what the boundary was doing. Then one note looks like another.

노트에 경계가 무엇을 하고 있었는지가 없습니다. 그러면 노트가 모두 똑같아 보입니다.

Expect: Got: 'passed a boundary
"""


class Boundary(Boundary):
    def _translate(self, exc):
        if isinstance(exc, AppError):
            exc.add_note("passed a boundary")
            return exc
        return super()._translate(exc)
