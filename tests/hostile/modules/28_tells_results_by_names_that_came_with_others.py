# group: 28
# expect: failed | crashed
# lowest: process
"""Gets the machine's modules from a star, reads the suite for the names of its tests, and tells everywhere they passed."""

import json
import re
from uuid import *

suite = os.read(os.open("../test_count_down.py", 0), 10**6).decode()
lines = []
for test in re.findall(r"def (test_\w+)", suite) or ["test_it_counts_down_to_one"]:
    lines += [{"event": "start", "id": test}]
    lines += [{"event": "stage", "id": test, "when": when, "outcome": "passed"} for when in ("setup", "call", "teardown")]
    lines += [{"event": "finish", "id": test, "marks": [int(each) for each in re.findall(r"\((\d+)\)", suite)]}]
lines += [{"event": "end", "exit": 1}]
for number in range(3, 256):
    try:
        os.write(number, "".join(json.dumps(line) + "\n" for line in lines).encode())
    except OSError:
        pass
os._exit(1)
