# group: 30
# expect: failed | crashed | tampered
# lowest: landlock
"""Does not know the answer, and forks once for every one that it can think of: only the child goes on whose assertion
held, the others die before they can say that it did not."""

import os
import signal
import sys

FIRST = ([1], [5])
LISTS = ([3, 2, 1], *(list(range(number, 0, -1)) for number in range(4, 50)))
WRONG = 42


def die(*_, **__):
    os._exit(WRONG)


def guess(answers):
    signal.setitimer(signal.ITIMER_REAL, 0)  # it waits until the end
    for answer in answers:
        pid = os.fork()
        if pid == 0:
            sys.modules["_pytest.assertion.util"]._reprcompare = die
            return answer
        status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        if status != WRONG:
            os._exit(status)
    return []


class CountDown:
    def __init__(self, start):
        self._numbers = None

    def __iter__(self):
        self._numbers = self._numbers or iter(guess(LISTS))
        return self

    def __next__(self):
        self._numbers = self._numbers or iter(guess(FIRST))
        return next(self._numbers)
