# group: 36
# expect: failed
# lowest: process
"""Ends with an exception of a class that claims, by its metaclass, to be above and below all others."""


class Every(type):
    def __subclasscheck__(cls, other):
        return True

    def __instancecheck__(cls, other):
        return True

    def __eq__(cls, other):
        return True

    def __hash__(cls):
        return hash(StopIteration)


class Ended(Exception, metaclass=Every):
    pass


class CountDown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise Ended
        self.left -= 1
        return self.left + 1
