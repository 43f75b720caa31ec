"""Whether there was an exception is told by its truth. An exception whose length is 0 counts as false, and is
overlooked. Compare with None.

예외가 있었는지를 참인지 거짓인지로 판단하고 있습니다. 길이가 0인 예외는 거짓으로 취급되므로 놓치게 됩니다. None과
비교하세요.

Expect: told by a comparison with None
"""


class ignoring(ignoring):
    def __exit__(self, exc_type, exc, tb):
        if exc and isinstance(exc, self._types):
            self.caught = exc
            return True
        return False
