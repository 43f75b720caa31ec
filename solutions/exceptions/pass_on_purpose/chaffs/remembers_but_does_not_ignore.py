"""The exception is recognised, but it comes out of the block all the same. __exit__ has seen it, and yet nobody has
said that it is handled: for that __exit__ returns a true value. None is false.

예외를 알아보기는 하지만 그래도 블록 밖으로 나갑니다. `__exit__`에서 보기만 했을 뿐, 처리했다고 알리지 않았기
때문입니다. 처리했다면 참인 값을 반환해야 합니다. None은 거짓입니다.

Expect: ends the with block, and does not come out of it
"""


class ignoring(ignoring):
    def __exit__(self, exc_type, exc, tb):
        if isinstance(exc, self._types):
            self.caught = exc
            pass
