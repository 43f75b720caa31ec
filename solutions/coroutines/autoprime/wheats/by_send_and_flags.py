"""Starts by send(None), and reads the state from the generator's own attributes."""

from functools import update_wrapper


def primed(function):
    def wrapper(*args, **kwargs):
        gen = function(*args, **kwargs)
        try:
            gen.send(None)
        except StopIteration as stop:
            raise RuntimeError("no yield") from stop
        return gen

    return update_wrapper(wrapper, function)


def first_value(gen):
    if gen.gi_running or gen.gi_suspended or gen.gi_frame is None:
        raise TypeError("already started")
    for value in gen:
        return value
    raise RuntimeError("no yield")


def can_delegate(gen):
    return not (gen.gi_running or gen.gi_suspended or gen.gi_frame is None)
