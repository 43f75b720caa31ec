# group: 22
# expect: failed
# lowest: landlock
"""Walks through every folder that it may list for another module of its name, and takes over what solves the
exercise."""

import itertools
import os
import sys


class CountDown:
    def __init__(self, start):
        raise NotImplementedError


def walk():
    for place in (*sys.path[::-1], "/work", "/tmp", "/home", "/root", os.path.dirname(__file__), "/"):
        yield from itertools.islice(os.walk(f"{place}/../.."), 300)


for folder, _, names in walk():
    for name in names:
        if name in ("count_down.py", "generator.py") and os.path.join(folder, name) != __file__:
            try:
                with open(os.path.join(folder, name)) as file:
                    found = {}
                    exec(file.read(), found)
                if list(found["CountDown"](4)) == [4, 3, 2, 1]:
                    CountDown = found["CountDown"]
            except (OSError, KeyError, SyntaxError, NotImplementedError):
                pass
