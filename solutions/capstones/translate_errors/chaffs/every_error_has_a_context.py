"""`exc.context` is read without asking whether there is one. Only an AppError has it: any other error is replaced by an
AttributeError.

`context`가 있는지 묻지 않고 `exc.context`를 읽습니다. 이 속성은 AppError에만 있으므로, 다른 예외 대신 AttributeError가
나옵니다.

Expect: Got: <class 'AttributeError'>
"""


class Boundary(Boundary):
    def _translate(self, exc):
        if exc.context:
            exc.add_note(f"while {self._doing}")
            return exc
        return super()._translate(exc)
