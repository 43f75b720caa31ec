"""An iterator written as a class, which checks the step at the call."""


class Numbers:
    def __init__(self, start, stop, step):
        if step == 0:
            raise ValueError("step must not be 0")
        self._next = start
        self._stop = stop
        self._step = step

    def __iter__(self):
        return self

    def __next__(self):
        number = self._next
        if (self._stop - number) * self._step <= 0:
            raise StopIteration
        self._next += self._step
        return number


def numbers(start, stop, step=1):
    return Numbers(start, stop, step)
