"""__iter__ is a generator function itself, and delegates: send, close and the return value pass through."""

import functools


def replayable(function):
    class Recipe:
        def __init__(self, args, kwargs):
            self._args = args
            self._kwargs = kwargs

        def __iter__(self):
            return (yield from function(*self._args, **self._kwargs))

    @functools.wraps(function)
    def call(*args, **kwargs):
        return Recipe(args, kwargs)

    return call
