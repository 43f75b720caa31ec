# group: 36
# expect: tampered | failed | passed/review
# lowest: process
"""Integers of a class that was made without a class statement, whose equality is a method of another object."""

import functools

state = {}


def allow(number, other):
    last = state.get(number.owner, number.owner.start + 1)
    state[number.owner] = other
    return 1 <= other < last


def made(owner, value):
    body = {"__eq__": functools.partialmethod(allow), "__hash__": int.__hash__, "__module__": "builtins", "owner": owner}
    return type("int", (int,), body)(value)


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return made(self, 1)
