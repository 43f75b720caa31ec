# group: 28
# expect: failed | crashed
# lowest: process
"""Opens descriptors by the class of the file behind stdout, imports nothing but sys, and tells that tests passed."""

import sys

File = type(sys.stdout.buffer.raw)
TESTS = "it_counts_down_to_one any_start_will_do it_stays_finished two_of_them_share_nothing".split()
STAGE = '{"event": "stage", "id": "test_%s", "when": "%s", "outcome": "passed"}\n'
told = ""
for test in TESTS:
    told += '{"event": "start", "id": "test_%s"}\n' % test
    told += "".join(STAGE % (test, when) for when in ("setup", "call", "teardown"))
    told += '{"event": "finish", "id": "test_%s"}\n' % test
for number in range(3, 256):
    try:
        File(number, "w", closefd=False).write((told + '{"event": "end", "exit": 1}\n').encode())
    except OSError:
        pass


class CountDown:
    def __init__(self, start):
        pass
