"""`__await__` returns an iterator, and that can be an object of a class. It knows __next__ and no other method of a
generator."""


class Steps:
    def __init__(self, left, result):
        self._left = left
        self._result = result

    def __iter__(self):
        return self

    def __next__(self):
        if self._left == 0:
            raise StopIteration(self._result)
        self._left -= 1


class Ready:
    def __init__(self, value):
        self._steps = (0, value)

    def __await__(self):
        return Steps(*self._steps)


class Pause:
    def __init__(self, times):
        self._times = times

    def __await__(self):
        return Steps(self._times, self._times)
