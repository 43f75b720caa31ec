# group: 34
# expect: tampered
# lowest: process
"""Nothing runs until the garbage collector does: a finalizer in a cycle then replaces what runs a test."""

import gc


class Late:
    def __init__(self):
        self.me = self

    def __del__(self):
        import pytest

        pytest.Function.runtest = lambda self: None


class CountDown:
    def __init__(self, start):
        Late()
        gc.collect()
        raise NotImplementedError
