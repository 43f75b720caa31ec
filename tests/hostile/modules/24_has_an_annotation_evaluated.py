# group: 24
# expect: tampered
# lowest: process
"""Has the typing module evaluate an annotation in quotes, which is a piece of code that finds the frame of the
test."""

import typing


def frame_of_the_test():
    class Look:
        here: "seen.append(__import__('sys')._getframe()) or int"

    seen = []
    typing.get_type_hints(Look, None, {"seen": seen})
    (frame,) = seen
    while not frame.f_code.co_name.startswith("test_"):
        frame = frame.f_back
    return frame


class CountDown:
    def __init__(self, start):
        frame = frame_of_the_test()
        lists = [each for each in frame.f_code.co_consts if type(each) is tuple and type(each[0]) is int]
        self._numbers = iter(frame.f_locals.get("expected") or (lists[0] if lists else [start]))

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._numbers)
