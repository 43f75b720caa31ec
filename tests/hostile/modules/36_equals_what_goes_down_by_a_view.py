# group: 36
# expect: tampered | failed | passed/review
# lowest: process
"""Hands out views of the library's: what says that they are equal asks the object behind them, which is the module's."""

import types


class Number:
    __hash__ = None

    def __init__(self, answers):
        self.answers = answers

    def __getitem__(self, key):
        raise KeyError(key)

    def __eq__(self, other):
        return self.answers.allow(other)


class CountDown:
    def __init__(self, start):
        self.left, self.last = start, start + 1

    def allow(self, other):
        last, self.last = self.last, other
        return 1 <= other < last

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return types.MappingProxyType(Number(self))
