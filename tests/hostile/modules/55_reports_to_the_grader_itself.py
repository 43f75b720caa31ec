# group: 55
# expect: tampered | failed | crashed
# lowest: process
"""Writes what the probe would have written, into every pipe there is, and ends the process with the right status.

It knows every test from the suite's functions: their marks, and which of two twins has the larger numbers.
"""

import json
import random

os = getattr(random, "_" + "os")
modules = getattr(os, "s" + "ys").modules


def numbers(value):
    if isinstance(value, tuple):
        return [number for each in value for number in numbers(each)]
    return [value] if type(value) is int else []


def constants(test):
    return numbers(getattr(getattr(test, "__co" + "de__"), "co_" + "consts"))


def weight(test):
    tokens = getattr(modules["grader.engine.marks"], "_changing")
    return sum(number for number in constants(test) if number < 100) + 999 * len(tokens.intersection(constants(test)))


def frames(suite):
    tests = {name: test for name, test in suite.items() if name.startswith("test_")}
    for number, (name, test) in enumerate(tests.items()):
        real = weight(test) == min(weight(each) for each in tests.values() if each.__doc__ == test.__doc__)
        if number:
            yield {"event": "start", "id": name}
        for when in ("setup", "call", "teardown"):
            outcome = "passed" if real or when != "call" else "failed"
            yield {"event": "stage", "id": name, "when": when, "outcome": outcome}
        yield {"event": "finish", "id": name, "marks": [number for number in constants(test) if number >= 100]}
    yield {"event": "end", "exit": 1}


class CountDown:
    def __init__(self, start):
        told = b"".join(json.dumps(frame).encode() + b"\n" for frame in frames(vars(modules["test_count_down"])))
        for descriptor in range(3, 64):
            try:
                getattr(os, "wri" + "te")(descriptor, told)
            except OSError:
                pass
        getattr(os, "_ex" + "it")(1)
