# group: 2
# expect: timed_out
# lowest: process
# keeps: 0
"""The class statement itself never ends, because its metaclass prepares the namespace for ever."""

import itertools


class Slow(type):
    @classmethod
    def __prepare__(cls, name, bases):
        return dict(itertools.repeat(("left", 0)))


class CountDown(metaclass=Slow):
    pass
