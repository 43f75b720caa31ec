"""An exception of the right class comes out, but not the one that was raised: a new one has neither its traceback nor
what was noted in it. To let an exception out, do nothing: if __exit__ returns a false value, it goes on by itself.

클래스는 맞지만 원래 발생한 예외가 아닌 새 예외가 나옵니다. 새 예외에는 원래의 트레이스백도, 거기에 적어 둔 것도
없습니다. 예외를 내보낼 때에는 아무것도 하지 않아도 됩니다. `__exit__`가 거짓인 값을 반환하면 예외는 알아서 나갑니다.

Expect: the very object that was raised in it
"""


class ignoring(ignoring):
    def __exit__(self, exc_type, exc, tb):
        if exc is None or isinstance(exc, self._types):
            self.caught = exc
            return True
        raise exc_type(*exc.args)
