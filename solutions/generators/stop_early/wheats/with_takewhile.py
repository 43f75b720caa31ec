"""Leaves the ending to itertools.takewhile, which throws the match away; so it is noted down when it is tested."""

from itertools import takewhile


def until_match(items, stop):
    match = None

    def goes_on(item):
        nonlocal match
        if not stop(item):
            return True
        match = item
        return False

    yield from takewhile(goes_on, items)
    return match
