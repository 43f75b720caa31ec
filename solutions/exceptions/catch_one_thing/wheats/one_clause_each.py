"""Suppresses the one error around the number, and gives every exception of call() a clause of its own."""

from contextlib import suppress


def to_int(text, default=0):
    with suppress(ValueError):
        return int(text)
    return default


def call(function):
    message = ""
    value = None
    try:
        value = function()
    except ZeroDivisionError as error:
        message = str(error)
    except NameError as error:
        message = str(error)
    return value, message
