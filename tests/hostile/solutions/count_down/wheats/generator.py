def numbers(start):
    while start > 0:
        yield start
        start -= 1


class CountDown:
    def __init__(self, start):
        self._numbers = numbers(start)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._numbers)
