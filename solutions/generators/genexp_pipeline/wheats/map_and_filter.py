"""map and filter are lazy as well; partial keeps the limit."""

from functools import partial
from operator import lt


def shout(words):
    return map(str.upper, filter(str.strip, words))


def above(data, limits):
    return [filter(partial(lt, limit), data) for limit in limits]
