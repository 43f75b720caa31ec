"""A private object stands for "no default": nobody else can pass it."""

_MISSING = object()


def take(iterator, default=_MISSING, /):
    try:
        method = type(iterator).__next__
    except AttributeError:
        raise TypeError(f"'{type(iterator).__name__}' object is not an iterator") from None
    try:
        item = method(iterator)
    except StopIteration:
        if default is _MISSING:
            raise
        item = default
    return item
