# group: 2
# expect: timed_out
# lowest: process
# keeps: 0
"""One multiplication of the interpreter that takes hours, hears no signal and needs little memory."""

NUMBER = pow(3, 10**8)


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
