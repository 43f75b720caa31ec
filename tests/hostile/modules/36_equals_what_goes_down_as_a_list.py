# group: 36
# expect: tampered | failed | passed/review
# lowest: process
"""Hands out lists of the library whose data is an object of the module, which says what it equals."""

from collections import UserList


class Number:
    __hash__ = None

    def __init__(self, answers):
        self.answers = answers


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
        made = UserList()
        made.data = Number(self)
        return made
