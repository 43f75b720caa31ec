"""Leaves it to yield from to take the result out of the StopIteration."""

from inspect import GEN_CREATED, getgeneratorstate


def drive(coro, values):
    if getgeneratorstate(coro) != GEN_CREATED:
        raise ValueError("started before")
    results = []

    def catching():
        results.append((yield from coro))
        yield

    catcher = catching()
    try:
        next(catcher)
        if not results:
            for value in values:
                catcher.send(value)
                if results:
                    break
            else:
                catcher.send(None)
    finally:
        coro.close()
    if not results:
        raise RuntimeError("still going")
    return results[0]
