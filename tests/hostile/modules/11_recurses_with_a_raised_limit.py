# group: 11
# expect: crashed | timed_out | out_of_memory
# lowest: process
# keeps: 0
"""Calls itself without end in plain Python: newer interpreters keep such calls on the heap, not on the stack."""

import sys

sys.setrecursionlimit(2**31 - 1)


class CountDown:
    def __init__(self, start):
        CountDown(start - 1)
