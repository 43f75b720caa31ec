"""One try around the whole loop catches every StopIteration; hasattr() looks before it leaps."""


def delegate(iterable):
    subiterator = iter(iterable)
    try:
        item = next(subiterator)
        while True:
            try:
                sent = yield item
            except GeneratorExit:
                if hasattr(subiterator, "close"):
                    subiterator.close()
                raise
            except BaseException as error:
                if not hasattr(subiterator, "throw"):
                    raise
                item = subiterator.throw(error)
            else:
                item = next(subiterator) if sent is None else subiterator.send(sent)
    except StopIteration as stop:
        return stop.value
