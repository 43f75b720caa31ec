"""The original: the suite has to agree with it."""


def take(iterator, *default):
    return next(iterator, *default)
