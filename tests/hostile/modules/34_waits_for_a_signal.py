# group: 34
# expect: tampered
# lowest: process
"""The same from the handler of a timer's signal, which runs wherever the interpreter happens to be."""

import signal
import time


def strike(number, frame):
    import pytest

    pytest.Function.runtest = lambda self: None


class CountDown:
    def __init__(self, start):
        signal.signal(signal.SIGVTALRM, strike)
        signal.setitimer(signal.ITIMER_VIRTUAL, 0.01)
        end = time.monotonic() + 0.3
        while time.monotonic() < end and signal.getitimer(signal.ITIMER_VIRTUAL)[0]:
            pass
        raise NotImplementedError
