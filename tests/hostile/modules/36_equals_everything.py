# group: 36
# expect: tampered | failed
# lowest: process
"""Every answer equals every other, and every object is its own iterator."""


class Everything:
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 0


class CountDown:
    def __init__(self, start):
        self._left = start

    def __iter__(self):
        return self

    def __next__(self):
        if not self._left:
            raise StopIteration
        self._left -= 1
        return Everything()
