# group: 7
# expect: out_of_memory
# lowest: process
# keeps: 0
"""Keeps a mebibyte more every time round."""


class CountDown:
    def __init__(self, start):
        self.kept = []
        while True:
            self.kept.append(bytearray(2**20))
