"""No generator at all: an iterator that puts the results into its own StopIteration."""


class run_stages:
    def __init__(self, *stages):
        self._waiting = list(stages)
        self._running = None
        self._results = []

    def __iter__(self):
        return self

    def __next__(self):
        while self._running is not None or self._waiting:
            if self._running is None:
                self._running = self._waiting.pop(0)()
            try:
                return next(self._running)
            except StopIteration as stop:
                self._results.append(stop.value)
                self._running = None
            except BaseException:
                self._running = None
                self._waiting.clear()
                raise
        raise StopIteration(self._results)
