# group: 13
# expect: failed | timed_out
# lowest: process
# keeps: 3
"""Raises an exception whose `str` never returns, whatever is thrown into it."""


class Silent(Exception):
    def __str__(self):
        while True:
            try:
                while True:
                    pass
            except BaseException:
                continue


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1 and not self.left:
            raise Silent
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
