# group: 31
# expect: failed | tampered
# lowest: process
"""Reports failures at lines that no file has, of kinds that no exception has, with values of thousands of
characters."""

import os
import stat
import json


def stream():
    """The pipe that no program it starts would inherit."""
    for number in range(3, 256):
        try:
            if stat.S_ISFIFO(os.fstat(number).st_mode) and not os.get_inheritable(number):
                return number
        except OSError:
            pass


def send(data):
    pipe = stream()
    while data:
        data = data[os.write(pipe, data) :]


LONG = "x" * 10_000


class CountDown:
    def __init__(self, start):
        running = os.environ["PYTEST_CURRENT_TEST"].partition("::")[2].partition(" ")[0]
        for line in (0, 1, 2**31, 10**6):
            common = {
                "id": running,
                "line": line,
                "suite_line": line,
                "text": LONG,
                "left": LONG,
                "right": "",
                "op": "][",
            }
            for event in ("halt", "failing", "stage"):
                names = {LONG[:5000]: "\x1b[0m", "": "", "__class__": "<b>"}
                frame = {
                    "event": event,
                    "when": "call",
                    "outcome": "failed",
                    "kind": "No::Kind",
                    "names": names,
                    **common,
                }
                send(json.dumps(frame).encode() + b"\n")
        self.left = 0

    def __iter__(self):
        return iter([])

    def __next__(self):
        return 0
