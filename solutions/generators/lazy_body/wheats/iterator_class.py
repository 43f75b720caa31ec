"""An iterator written as a class: the position that a generator keeps by itself is an attribute here."""

WORDS = ["Hello!", "Good", "Morning!", "Bye"]


class Greeting:
    def __init__(self, log):
        self._log = log
        self._next = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self._next >= len(WORDS):
            raise StopIteration
        number = self._next
        self._next += 1
        self._log(WORDS[number])
        if self._next == len(WORDS):
            raise StopIteration
        return number


def greeting(log):
    return Greeting(log)
