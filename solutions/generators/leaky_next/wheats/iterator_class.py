"""Without a generator: what Python does there with a StopIteration has to be written out."""


class Pairs:
    def __init__(self, combine, items):
        self._combine = combine
        self._iterator = iter(items)
        self._finished = False

    def __iter__(self):
        return self

    def __next__(self):
        if self._finished:
            raise StopIteration
        try:
            first = next(self._iterator)
            second = next(self._iterator)
        except StopIteration:
            self._finished = True
            raise
        try:
            return self._combine(first, second)
        except StopIteration as error:
            raise RuntimeError("combine raised StopIteration") from error


def combine_pairs(combine, items):
    return Pairs(combine, items)
