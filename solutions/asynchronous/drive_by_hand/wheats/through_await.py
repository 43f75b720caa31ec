"""Goes through __await__, as an await expression does: it gives an iterator, which takes next()."""

import inspect


def drive(coro):
    if not inspect.iscoroutine(coro):
        raise TypeError("not a coroutine")
    steps = coro.__await__()
    try:
        next(steps)
    except StopIteration as stop:
        return stop.value
    steps.close()
    raise RuntimeError("the coroutine suspended")
