"""The steps of itertools: call for ever, and take while the result is another one."""

from itertools import repeat, starmap, takewhile


class Until:
    def __init__(self, call, sentinel):
        self._results = takewhile(lambda result: result != sentinel, starmap(call, repeat(())))
        self._finished = False

    def __iter__(self):
        return self

    def __next__(self):
        if not self._finished:
            try:
                return next(self._results)
            except StopIteration:
                self._finished = True
        raise StopIteration


def chunks(read, size):
    return takewhile(bool, map(read, repeat(size)))
