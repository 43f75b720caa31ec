"""The decorated function is an object that can be called; the end is found by a default for next()."""

import functools
import inspect

_END = object()


class primed:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self._function = function

    def __call__(self, *args, **kwargs):
        coroutine = self._function(*args, **kwargs)
        _advance(coroutine)
        return coroutine


def _advance(coroutine):
    value = next(coroutine, _END)
    if value is _END:
        raise RuntimeError(f"{coroutine!r} has no yield")
    return value


def first_value(gen):
    match inspect.getgeneratorstate(gen):
        case "GEN_CREATED":
            return _advance(gen)
        case state:
            raise TypeError(state)


def can_delegate(gen):
    return inspect.getgeneratorstate(gen) not in {inspect.GEN_RUNNING, inspect.GEN_SUSPENDED, inspect.GEN_CLOSED}
