# group: 2
# expect: timed_out
# lowest: process
# keeps: 0
"""The solution is right and complete; what stands below it never ends, where no test's timer runs."""


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


while True:
    try:
        while True:
            pass
    except BaseException:
        pass
