# group: 50
# expect: failed | tampered | flooded
# lowest: process
"""Reports failures with twenty thousand variables each: every one is looked for in what is shown."""

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


NAMES = {f"v{number}": "" for number in range(20_000)}


class CountDown:
    def __init__(self, start):
        running = os.environ["PYTEST_CURRENT_TEST"].partition("::")[2].partition(" ")[0]
        frame = {"event": "stage", "id": running, "when": "call", "outcome": "failed", "kind": "ValueError", "names": NAMES}
        data = json.dumps(frame | {"suite_line": 17}).encode() + b"\n"
        while data:
            data = data[os.write(stream(), data) :]
        raise ValueError
