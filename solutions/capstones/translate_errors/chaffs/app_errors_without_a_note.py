"""An AppError passes without a note. Its way through the layers of the program is not to be seen.

AppError가 노트 없이 지나갑니다. 프로그램의 어느 층을 거쳐 왔는지 보이지 않습니다.

Expect: An AppError that passes gets one note
"""


class Boundary(Boundary):
    def _translate(self, exc):
        return exc if isinstance(exc, AppError) else super()._translate(exc)
