"""The first stage, then run_stages for the rest: its return value is a list already."""


def run_stages(*stages):
    if not stages:
        return []
    first = yield from stages[0]()
    rest = yield from run_stages(*stages[1:])
    return [first, *rest]
