"""Catches more than it can handle, looks at it, and raises the very same error again."""


def to_int(text, default=0):
    try:
        number = int(text)
    except ValueError:
        number = default
    return number


def call(function):
    try:
        value = function()
    except BaseException as error:
        if not isinstance(error, (ZeroDivisionError, NameError)):
            raise
        return None, f"{error}"
    else:
        return value, ""
