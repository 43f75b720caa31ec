# group: 34
# expect: tampered
# lowest: process
"""Nothing happens when it is imported: a thread waits for the first test, and then replaces what runs the others."""

import threading

begun, done = threading.Event(), threading.Event()


def later():
    import pytest

    begun.wait(5)
    pytest.Function.runtest = lambda self: None
    done.set()


threading.Thread(target=later, daemon=True).start()


class CountDown:
    def __init__(self, start):
        begun.set()
        done.wait(0.3)
        raise NotImplementedError
