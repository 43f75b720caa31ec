"""Keeps the exception under another name, and matches it against patterns below the try statement."""


def describe(function):
    happened = None
    try:
        function()
    except Exception as error:
        happened = error
    match happened:
        case None:
            return "ok"
        case ZeroDivisionError():
            return "division"
        case ArithmeticError():
            return "arithmetic"
        case KeyError() | IndexError():
            return "lookup"
        case _:
            return f"other: {type(happened).__name__}"
