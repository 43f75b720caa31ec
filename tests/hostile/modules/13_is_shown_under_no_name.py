# group: 13
# expect: failed | crashed
# lowest: process
# keeps: 3
"""A wrong answer that raises when it is shown, of a class that raises when it is named."""


class Nameless(type):
    @property
    def __name__(cls):
        raise KeyboardInterrupt


class Hidden(metaclass=Nameless):
    def __repr__(self):
        raise KeyboardInterrupt


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1:
            return Hidden()
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
