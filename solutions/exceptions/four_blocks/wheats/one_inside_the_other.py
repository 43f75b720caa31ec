"""Puts a try with finally around a try with except and else: the two halves of the statement, one inside the other."""


def attempt(action, log):
    log("try")
    try:
        try:
            value = action()
        except ValueError:
            value = None
            log("except")
        else:
            log("else")
    finally:
        log("finally")
    return value
