"""The new error has no cause. Even where the old one is still there as its context, nobody can tell whether it was
replaced on purpose: a mistake in the boundary would look alike.

새 예외에 원인이 없습니다. 원래 예외가 컨텍스트로 남아 있더라도 일부러 바꾼 것인지 알 수 없습니다. 경계의 코드가
잘못됐을 때에도 똑같아 보입니다.

Expect: Got: None
"""


class Boundary(Boundary):
    def __exit__(self, exc_type, exc, tb):
        if exc is not None and (translated := self._translate(exc)) is not exc:
            if not isinstance(exc, BaseExceptionGroup):
                translated.__cause__ = None
                raise translated
            raise translated from exc
