# group: 28
# expect: tampered | failed | crashed
# lowest: process
"""Writes what the grader's own probe writes, for tests of the names in the exercise, to everything that is open; and
leaves well."""

import json
import os

TESTS = "it_counts_down_to_one any_start_will_do it_stays_finished two_of_them_share_nothing".split()
lines = [{"event": "collected", "ids": [f"test_{name}" for name in TESTS]}]
for name in TESTS:
    test = f"test_{name}"
    lines.append({"event": "start", "id": test})
    lines += [
        {"event": "stage", "id": test, "when": when, "outcome": "passed"} for when in ("setup", "call", "teardown")
    ]
    lines.append({"event": "finish", "id": test})
lines.append({"event": "end", "exit": 0})
report = "".join(json.dumps(line) + "\n" for line in lines).encode()
for number in range(256):
    try:
        os.write(number, report)
    except OSError:
        pass
os._exit(0)
