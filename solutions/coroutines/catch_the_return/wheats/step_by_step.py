"""Three calls in their order, one `try` around the coroutine alone in a small inner function."""

import inspect


def drive(coro, values):
    if inspect.getgeneratorstate(coro) != "GEN_CREATED":
        raise ValueError(coro)
    ended, result = False, None

    def send(value):
        nonlocal ended, result
        try:
            coro.send(value)
        except StopIteration as stop:
            ended, result = True, stop.value

    send(None)
    if ended:
        return result
    try:
        for value in values:
            send(value)
            if ended:
                return result
    except BaseException:
        coro.close()
        raise
    send(None)
    if not ended:
        coro.close()
        raise RuntimeError("no end in sight")
    return result
