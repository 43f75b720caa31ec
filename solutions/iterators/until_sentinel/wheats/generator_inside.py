"""Generators remember for themselves that they have ended."""


def _results(call, sentinel):
    while True:
        try:
            result = call()
        except StopIteration:
            return
        if result == sentinel:
            return
        yield result


class Until:
    def __init__(self, call, sentinel):
        self._results = _results(call, sentinel)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._results)


def chunks(read, size):
    while chunk := read(size):
        yield chunk
