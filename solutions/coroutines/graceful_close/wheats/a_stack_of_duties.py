"""The footer is the duty of an ExitStack; close_all asks a helper for what went wrong with each."""

from contextlib import ExitStack
from itertools import count


def journal(write):
    with ExitStack() as duties:
        duties.callback(write, "-- end --")
        for number in count():
            write((yield number))


def close_all(coros):
    if errors := [error for error in map(error_of_closing, coros) if error is not None]:
        raise ExceptionGroup(f"{len(errors)} errors", errors)


def error_of_closing(coro):
    try:
        coro.close()
    except Exception as error:
        return error
    return None
