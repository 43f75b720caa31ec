# group: 28
# expect: tampered | failed | crashed
# lowest: process
"""The same, with the marks of how far a test came: all numbers that stand in its code."""

import json
import os
import stat
import sys


def stream():
    """The pipe that no program it starts would inherit."""
    for number in range(3, 256):
        try:
            if stat.S_ISFIFO(os.fstat(number).st_mode) and not os.get_inheritable(number):
                return number
        except OSError:
            pass


class CountDown:
    def __init__(self, start):
        suite = vars(sys.modules["test_count_down"])
        running = os.environ["PYTEST_CURRENT_TEST"].partition("::")[2].partition(" ")[0]
        lines = []
        for test in [running, *(each for each in suite if each.startswith("test_") and each != running)]:
            marks = [each for each in suite[test].__code__.co_consts if type(each) is int]
            lines += [{"event": "start", "id": test}] if test != running else []
            for stage in ("setup", "call", "teardown"):
                lines += [{"event": "stage", "id": test, "when": stage, "outcome": "passed"}]
            lines += [{"event": "finish", "id": test, "marks": marks}]
        lines += [{"event": "end", "exit": 0}]
        os.write(stream(), "".join(json.dumps(line) + "\n" for line in lines).encode())
        os._exit(0)
