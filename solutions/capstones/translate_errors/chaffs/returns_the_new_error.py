"""The new error is made but never raised. And a true value that __exit__ gives back tells Python that everything is
settled: the old error disappears, too.

새 예외를 만들기만 하고 일으키지 않습니다. 게다가 `__exit__`가 참인 값을 반환하면 파이썬은 일이 다 처리됐다고 여겨서,
원래 예외도 사라집니다.

Expect: Got: <class 'NoneType'>
"""


class Boundary(Boundary):
    def __exit__(self, exc_type, exc, tb):
        if exc is not None and (translated := self._translate(exc)) is not exc:
            return translated
