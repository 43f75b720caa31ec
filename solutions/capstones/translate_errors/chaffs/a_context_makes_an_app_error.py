"""Whatever has a `context` is taken for an AppError here. Other libraries have exceptions with such an attribute as
well: what counts is the class.

`context`가 있으면 무엇이든 AppError로 여깁니다. 다른 라이브러리에도 그런 속성을 가진 예외가 있습니다. 중요한 것은
클래스입니다.

Expect: An AppError is an object of the class AppError
"""


class Boundary(Boundary):
    def _translate(self, exc):
        if hasattr(exc, "context"):
            exc.add_note(f"while {self._doing}")
            return exc
        return super()._translate(exc)
