"""Count from 0 up to, but not including, a limit."""


class CountUp:
    """An iterator over 0, 1, 2, ... that stops before `end`."""

    def __init__(self, end: int) -> None:
        self._next = 0
        self._end = end

    def __iter__(self) -> "CountUp":
        """An iterator is its own iterator."""
        return self

    def __next__(self) -> int:
        """Hand out the next number, or say that there is none left."""
        if self._next >= self._end:
            raise StopIteration
        number = self._next
        self._next += 1
        return number
