# group: 7
# expect: out_of_memory
# lowest: process
# keeps: 0
"""One list with more places than the machine has bytes."""


class CountDown:
    def __init__(self, start):
        self.numbers = [start] * 10**14
