# group: 50
# expect: failed
# lowest: process
"""Texts that show another order than they have: overrides, isolates, marks, tags and letters that take no room."""

TEXT = "\u202e.ssap stset 4 llA\u202c \u2066\u2067\u2068\u2069\u200e\u200f\u061c\u200b\ufeff\U000e0041\u2028\u2029\u00ad"

class Answer:
    def __repr__(self):
        return TEXT


class CountDown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return Answer()
