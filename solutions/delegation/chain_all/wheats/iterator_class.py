"""No generator at all: two iterator classes that know where they are."""


class chain_all:
    def __init__(self, *iterables):
        self._waiting = list(iterables)
        self._current = iter(())

    def __iter__(self):
        return self

    def __next__(self):
        while True:
            for item in self._current:
                return item
            if not self._waiting:
                raise StopIteration
            self._current = iter(self._waiting.pop(0))


class with_header:
    def __init__(self, header, lines, done):
        self._lines = chain_all(header, lines)
        self._done = done

    def __iter__(self):
        return self

    def __next__(self):
        try:
            return next(self._lines)
        except StopIteration:
            if self._done is not None:
                done, self._done = self._done, None
                done("end")
            raise
