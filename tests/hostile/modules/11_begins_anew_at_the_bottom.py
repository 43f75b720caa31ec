# group: 11
# expect: timed_out
# lowest: process
# keeps: 3
"""At the bottom of the recursion it catches the error and calls itself again: the number of calls doubles with the
depth.
"""


def deeper():
    try:
        deeper()
    except RecursionError:
        deeper()


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1 and not self.left:
            deeper()
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
