"""`caught` also holds an exception that came out of the block. It was not ignored: first decide, and remember the
exception only then.

블록 밖으로 나간 예외까지 `caught`에 담고 있습니다. 그 예외는 무시한 것이 아닙니다. 먼저 무시할지 정하고, 무시할 때에만
기억하세요.

Expect: An exception that comes out was not ignored
"""


class ignoring(ignoring):
    def __exit__(self, exc_type, exc, tb):
        self.caught = exc
        return isinstance(exc, self._types)
