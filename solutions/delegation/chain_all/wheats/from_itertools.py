"""The standard library has this function already."""

from itertools import chain


def chain_all(*iterables):
    return chain(*iterables)


def with_header(header, lines, done):
    def ending():
        done("end")
        return
        yield

    return chain(header, lines, ending())
