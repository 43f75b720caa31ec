"""Takes the default out of its tuple first; a second one does not fit."""


def take(iterator, *default):
    required = not default
    try:
        (fallback,) = default or (None,)
    except ValueError:
        raise TypeError("take accepts at most one default") from None
    method = getattr(type(iterator), "__next__", None)
    if method is None:
        raise TypeError(f"{type(iterator).__name__!r} object is not an iterator")
    try:
        item = method(iterator)
    except StopIteration as end:
        if required:
            raise end
        item = fallback
    return item
