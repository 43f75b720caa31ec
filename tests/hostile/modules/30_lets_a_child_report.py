# group: 30
# expect: tampered | crashed | failed
# lowest: process
"""A child reports a pass for every test, under its real name, while the parent waits for it and leaves well."""

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
        pid = os.fork()
        if pid:
            os.waitpid(pid, 0)
            os._exit(0)
        running = os.environ["PYTEST_CURRENT_TEST"].partition("::")[2].partition(" ")[0]
        lines = []
        for test in [running, *(each for each in vars(sys.modules["test_count_down"]) if each.startswith("test_"))]:
            lines += [{"event": "start", "id": test}] if test != running else []
            for stage in ("setup", "call", "teardown"):
                lines += [{"event": "stage", "id": test, "when": stage, "outcome": "passed"}]
            lines += [{"event": "finish", "id": test}]
        lines += [{"event": "end", "exit": 0}]
        os.write(stream(), "".join(json.dumps(line) + "\n" for line in lines).encode())
        os._exit(0)
