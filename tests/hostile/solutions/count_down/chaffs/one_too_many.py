"""Counts down to zero: the last number is one too many.

0까지 셉니다. 마지막 수가 하나 더 나옵니다.

Expect: CountDown(3)
"""


class CountDown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.left < 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1
