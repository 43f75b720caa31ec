# group: 3
# expect: timed_out
# lowest: process
# keeps: 3
"""Loops until the timer throws something into it, then answers right as if nothing had happened: the timer fires
only once.
"""


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1 and not self.left:
            try:
                while True:
                    pass
            except BaseException:
                pass
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
