# group: 3
# expect: timed_out
# lowest: process
# keeps: 3
"""A `return` in `finally` loses the exception of the timer; the loop calls the function again."""


def loses_everything():
    try:
        while True:
            pass
    finally:
        return None


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        while self.start == 1:
            loses_everything()
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
