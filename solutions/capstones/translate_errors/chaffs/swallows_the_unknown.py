"""What the boundary has no rule for disappears in it: the block ends as if nothing had happened.

규칙이 없는 예외가 경계에서 사라집니다. 블록은 아무 일도 없었던 것처럼 끝납니다.

Expect: It is neither translated nor swallowed
"""


class Boundary(Boundary):
    def __exit__(self, exc_type, exc, tb):
        if exc is not None and (translated := self._translate(exc)) is not exc:
            raise translated from exc
        return True
