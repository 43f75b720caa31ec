"""Count from 0 up to, but not including, a limit."""


class CountUp:
    """An iterator over 0, 1, 2, ... that stops before `end`."""

    def __init__(self, end: int) -> None:
        raise NotImplementedError

    def __iter__(self) -> "CountUp":
        """An iterator is its own iterator."""
        raise NotImplementedError

    def __next__(self) -> int:
        """Hand out the next number, or say that there is none left."""
        raise NotImplementedError
