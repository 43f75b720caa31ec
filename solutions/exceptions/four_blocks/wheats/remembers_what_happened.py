"""Notes in a variable what happened, and acts on it below the try statement: nothing there is guarded any more."""


def attempt(action, log):
    try:
        log("try")
        failed = False
        try:
            value = action()
        except ValueError:
            failed = True
            value = None
        log("except" if failed else "else")
    except BaseException:
        log("finally")
        raise
    log("finally")
    return value
