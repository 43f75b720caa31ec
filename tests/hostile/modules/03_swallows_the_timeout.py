# group: 3
# expect: timed_out
# lowest: process
# keeps: 3
"""Catches whatever a timer inside the process throws into the loop, and goes on looping."""


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        while self.start == 1 and not self.left:
            try:
                while True:
                    pass
            except BaseException:
                continue
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
