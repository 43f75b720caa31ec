"""The processor seconds of one attempt, told apart by whether the test that is running began them."""

from grader.isolation import system


class ProcessorTime:
    """Measures the processes below a worker; `own` are those that the worker is made of itself."""

    def __init__(self, worker: int, own: frozenset[int]) -> None:
        self._worker = worker
        self._own = own
        self._first = 0

    def used(self, since: float) -> float:
        """Processor seconds of the attempt's first process, and of all that were born since a moment.

        `since` is the `moment` of a frame, 0 for all.  What an earlier test left running is not for a later one to pay.
        """
        below = [pid for pid in system.descendants(self._worker) if pid not in self._own]
        self._first = self._first or self._find_first()
        counted = (pid for pid in below if pid == self._first or not since or system.birth(pid) >= since)
        return sum(map(system.cpu_seconds, counted))

    def _find_first(self) -> int:
        """The eldest child of the worker: orphans come to it later, and the kernel keeps their order."""
        found = (pid for parent in self._own for pid in system.children(parent) if pid not in self._own)
        return next(found, 0)
