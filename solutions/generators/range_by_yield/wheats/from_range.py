"""Leaves the counting to range, which refuses a step of 0 by itself."""


def numbers(start, stop, step=1):
    yield from range(start, stop, step)
