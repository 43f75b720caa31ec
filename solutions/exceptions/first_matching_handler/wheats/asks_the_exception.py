"""Catches every Exception in one clause, and asks it afterwards what it is."""


def describe(function):
    try:
        function()
    except Exception as error:
        if isinstance(error, ZeroDivisionError):
            return "division"
        if isinstance(error, ArithmeticError):
            return "arithmetic"
        if isinstance(error, KeyError | IndexError):
            return "lookup"
        return "other: " + error.__class__.__name__
    return "ok"
