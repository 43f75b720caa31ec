"""Keeps the exceptions in a dict by id, in which they also stand in order."""

import json


class LoadError(Exception):
    pass


def load(read):
    try:
        settings = json.loads(read())
    except OSError as error:
        raise LoadError from error
    except ValueError as error:
        raise LoadError from error
    else:
        return settings


def chain(exc):
    found = {}
    while exc is not None:
        if id(exc) in found:
            break
        found[id(exc)] = exc
        match exc:
            case BaseException(__cause__=BaseException() as cause):
                exc = cause
            case BaseException(__suppress_context__=False, __context__=context):
                exc = context
            case _:
                exc = None
    return [*found.values()]
