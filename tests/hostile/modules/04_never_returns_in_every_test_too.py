# group: 4
# expect: timed_out
# lowest: process
# keeps: 0
"""Every test ends in a call that never returns to the interpreter, so that every test costs a process."""

import collections
import itertools


class CountDown:
    def __init__(self, start):
        collections.deque(itertools.count(), maxlen=0)
