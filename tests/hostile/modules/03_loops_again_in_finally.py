# group: 3
# expect: timed_out
# lowest: process
# keeps: 3
"""Every exception that ends the loop begins it anew, one call deeper."""


def for_ever():
    try:
        while True:
            pass
    finally:
        for_ever()


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1 and not self.left:
            for_ever()
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
