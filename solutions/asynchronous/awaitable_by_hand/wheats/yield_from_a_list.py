"""All pauses at once, and an unreachable yield."""


class Ready:
    def __init__(self, value):
        self.give = lambda: value

    def __await__(self):
        return self.give()
        yield


class Pause:
    def __init__(self, times):
        self.pauses = (None,) * times

    def __await__(self):
        yield from self.pauses
        return len(self.pauses)
