"""Calls next() on both, each in a `try` of its own."""

from inspect import GEN_CREATED, getgeneratorstate


def drive(coro, values):
    if getgeneratorstate(coro) != GEN_CREATED:
        raise ValueError("started before")
    try:
        return _drive(coro, values)
    finally:
        coro.close()


def _drive(coro, values):
    iterator, value, last = iter(values), None, False
    while True:
        try:
            coro.send(value)
        except StopIteration as stop:
            return stop.value
        if last:
            raise RuntimeError("still going")
        try:
            value = next(iterator)
        except StopIteration:
            value, last = None, True
