"""The expansion that PEP 380 gives, in today's Python: the methods are looked up first, throw() gets one argument."""

_MISSING = object()


def delegate(iterable):
    subiterator = iter(iterable)
    try:
        item = next(subiterator)
    except StopIteration as stop:
        return stop.value
    while True:
        try:
            sent = yield item
        except GeneratorExit:
            close = getattr(subiterator, "close", _MISSING)
            if close is not _MISSING:
                close()
            raise
        except BaseException as error:
            throw = getattr(subiterator, "throw", _MISSING)
            if throw is _MISSING:
                raise
            try:
                item = throw(error)
            except StopIteration as stop:
                return stop.value
        else:
            try:
                item = next(subiterator) if sent is None else subiterator.send(sent)
            except StopIteration as stop:
                return stop.value
