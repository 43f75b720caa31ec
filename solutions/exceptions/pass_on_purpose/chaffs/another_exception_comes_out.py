"""What is not on the list is replaced by a new exception. Nobody further up is ready for that one. To let an exception
out, do nothing: if __exit__ returns a false value, it goes on by itself.

적어 두지 않은 예외를 새 예외로 바꾸고 있습니다. 바깥에서는 새 예외에 대비하지 못합니다. 예외를 내보낼 때에는 아무것도
하지 않아도 됩니다. `__exit__`가 거짓인 값을 반환하면 예외는 알아서 나갑니다.

Expect: Raised:
"""


class ignoring(ignoring):
    def __exit__(self, exc_type, exc, tb):
        if exc is not None and not isinstance(exc, self._types):
            raise RuntimeError("not on the list") from exc
        self.caught = exc
        return True
