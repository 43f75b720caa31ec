"""The exercise that hostile modules pretend to solve."""


class CountDown:
    """Hands out start, start - 1, ... down to 1."""

    def __init__(self, start):
        raise NotImplementedError

    def __iter__(self):
        raise NotImplementedError

    def __next__(self):
        raise NotImplementedError
