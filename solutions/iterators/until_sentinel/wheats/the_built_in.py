"""The original in a thin coat: the suite has to agree with it."""


class Until:
    def __init__(self, call, sentinel):
        self._results = iter(call, sentinel)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._results)


def chunks(read, size):
    return iter(lambda: read(size), b"")
