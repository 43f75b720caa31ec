"""The cause is a new exception that looks like the original. It was never raised and has no traceback: the place where
it all began is lost.

원인이 원래 예외와 닮은 새 예외입니다. 발생한 적이 없어서 트레이스백이 없고, 어디에서 시작됐는지 알 수 없습니다.

Expect: Got: LookupError('tea')
"""


class Boundary(Boundary):
    def __exit__(self, exc_type, exc, tb):
        if exc is not None and (translated := self._translate(exc)) is not exc:
            if isinstance(exc, BaseExceptionGroup):
                raise translated from exc
            raise translated from type(exc)(*exc.args)
