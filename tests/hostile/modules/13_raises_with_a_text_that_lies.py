# group: 13
# expect: failed
# lowest: process
# keeps: 3
"""Raises an exception whose message is a text of a class of its own, longer than it says, and never cut."""


class Text(str):
    def __len__(self):
        return 1

    def __getitem__(self, part):
        return self


class Problem(Exception):
    def __str__(self):
        return Text("x" * 1_000_000)


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1:
            raise Problem
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
