# group: 14
# expect: timed_out
# lowest: process
# keeps: 3
"""Right answers; but for one start the object loops when it is thrown away, where exceptions are lost: also the
timer's.
"""


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

    def __del__(self):
        if self.start == 1:
            while True:
                pass
