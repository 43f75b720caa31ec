# group: 7
# expect: out_of_memory | timed_out
# lowest: process
# keeps: 0
"""Catches every MemoryError and asks again, for ever, and gives nothing back."""

KEPT = []


class CountDown:
    def __init__(self, start):
        size = 2**22
        while True:
            try:
                KEPT.append(bytearray(size))
            except MemoryError:
                size = max(size // 2, 1)
