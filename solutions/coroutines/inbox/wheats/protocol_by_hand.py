"""Classes that keep the generator protocol themselves: send() is where a value arrives."""

from collections.abc import Generator


class Receiver(Generator):
    """A coroutine by hand: what arrives goes to `answer`, and what that returns goes out."""

    def __init__(self, answer):
        self._answer = answer
        self._started = False

    def send(self, value):
        if self._started:
            return self._answer(value)
        if value is not None:
            raise TypeError("not started yet")
        self._started = True
        return None

    def throw(self, error, *rest):
        raise error


def inbox(store):
    return Receiver(store.append)


def plus(offset):
    return Receiver(lambda number: number + offset)
