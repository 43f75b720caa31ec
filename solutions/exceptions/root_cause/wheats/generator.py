"""Lets a generator produce the links, and raises LoadError outside of the except block, with its cause set by hand."""

import json
from itertools import takewhile


class LoadError(Exception):
    def __init__(self, *args):
        super().__init__(*args)


def load(read):
    problem = None
    try:
        settings = json.loads(read())
    except (OSError, ValueError) as error:
        problem = LoadError(str(error))
        problem.__cause__ = error
    if problem is not None:
        raise problem
    return settings


def links(exc):
    while exc is not None:
        yield exc
        exc = exc.__cause__ or (None if exc.__suppress_context__ else exc.__context__)


def chain(exc):
    seen = []

    def is_new(link):
        if any(link is known for known in seen):
            return False
        seen.append(link)
        return True

    return list(takewhile(is_new, links(exc)))
