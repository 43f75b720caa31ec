# group: 50
# expect: failed | crashed
# lowest: process
"""Reports tests that nobody asked for, under names that a terminal obeys."""

import json
import os
import stat


def stream():
    """The pipe that no program it starts would inherit."""
    for number in range(3, 256):
        try:
            if stat.S_ISFIFO(os.fstat(number).st_mode) and not os.get_inheritable(number):
                return number
        except OSError:
            pass


NAMES = ["\x1b]0;passed\x07\x1b[2J", "\u202edessap", "::error::passed", "<img src=x>", "=1+1", "x" * 20_000, "\r\n"]
for name in NAMES:
    for event in ("start", "stage", "finish"):
        frame = {"event": event, "id": name, "when": "call", "outcome": "failed", "kind": name, "text": name}
        os.write(stream(), json.dumps(frame).encode() + b"\n")


class CountDown:
    def __init__(self, start):
        raise NotImplementedError
