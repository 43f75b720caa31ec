# group: 19
# expect: tampered | crashed | failed
# lowest: process
"""Leaves every descriptor open for a shell, which takes its place and reports that all went well."""

import os

LINES = [
    '{"event":"collected","ids":["test_it_counts_down_to_one"]}',
    '{"event":"start","id":"test_it_counts_down_to_one"}',
    *(
        f'{{"event":"stage","id":"test_it_counts_down_to_one","when":"{stage}","outcome":"passed"}}'
        for stage in ("setup", "call", "teardown")
    ),
    '{"event":"finish","id":"test_it_counts_down_to_one"}',
    '{"event":"end","exit":0}',
]


class CountDown:
    def __init__(self, start):
        for number in range(3, 64):
            try:
                os.set_inheritable(number, True)
            except OSError:
                pass
        writes = "; ".join(f"echo '{line}' >&{number}" for number in range(3, 10) for line in LINES)
        os.execv("/bin/sh", ["sh", "-c", f"{writes}; exit 0"])
