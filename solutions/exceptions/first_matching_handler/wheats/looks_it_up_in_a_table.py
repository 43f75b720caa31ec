"""Keeps the words in a table, the more special classes first, and lets what is no Exception go on."""

WORDS = [
    (ZeroDivisionError, "division"),
    ((KeyError, IndexError), "lookup"),
    (ArithmeticError, "arithmetic"),
]


def describe(function):
    word = "ok"
    try:
        function()
    except BaseException as error:
        if not isinstance(error, Exception):
            raise
        name = type(error).__name__
        word = next((word for kind, word in WORDS if issubclass(type(error), kind)), f"other: {name}")
    return word
