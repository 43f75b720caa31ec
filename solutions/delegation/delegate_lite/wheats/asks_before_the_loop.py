"""Asks for the first item before the loop, and has the yield and the request in one try."""


def delegate_lite(iterable):
    subiterator = iter(iterable)
    try:
        sent = yield next(subiterator)
        while True:
            if sent is None:
                sent = yield next(subiterator)
            else:
                sent = yield subiterator.send(sent)
    except StopIteration as stop:
        return stop.value
