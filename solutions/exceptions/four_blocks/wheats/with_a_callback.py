"""Leaves what has to run in any case to an ExitStack, and looks at the exception before it lets it go on."""

from contextlib import ExitStack


def attempt(action, log):
    with ExitStack() as stack:
        stack.callback(log, "finally")
        try:
            log("try")
            value = action()
        except BaseException as error:
            if not isinstance(error, ValueError):
                raise
            log("except")
            return None
        log("else")
        return value
