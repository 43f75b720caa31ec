"""The right object comes out, but its __cause__ was changed. Python does that at `raise ... from ...`, and at
`from None` as well. To let an exception out, do nothing: if __exit__ returns a false value, it goes on by itself.

바로 그 객체가 나오지만 `__cause__`가 바뀌었습니다. 파이썬은 `raise ... from ...`을 실행할 때, `from None`이라고 써도,
`__cause__`를 바꿉니다. 예외를 내보낼 때에는 아무것도 하지 않아도 됩니다. `__exit__`가 거짓인 값을 반환하면 예외는
알아서 나갑니다.

Expect: Checked: error.__cause__
"""


class ignoring(ignoring):
    def __exit__(self, exc_type, exc, tb):
        if exc is None or isinstance(exc, self._types):
            self.caught = exc
            return True
        raise exc from None
