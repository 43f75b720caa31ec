"""`caught` is set anew only at the end of the block. In the block one still sees what an earlier use left behind.

`caught`를 블록이 끝날 때에야 새로 정하고 있습니다. 블록 안에서는 앞서 쓸 때 남은 것이 아직 보입니다.

Expect: the block does not see what an earlier one left behind
"""


class ignoring(ignoring):
    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc, tb):
        self.caught = exc if isinstance(exc, self._types) else None
        return self.caught is not None
