"""throw() is called without asking whether there is one. Most iterators have none: then an AttributeError takes the
place of the exception that was thrown in.

throw()가 있는지 묻지 않고 호출하고 있습니다. 이터레이터에는 대부분 throw()가 없습니다. 그러면 던진 예외 대신 엉뚱한
AttributeError가 나옵니다.

Expect: A subiterator without throw() cannot be told
"""


def delegate(iterable):
    subiterator = iter(iterable)
    resume = partial(next, subiterator)
    while True:
        try:
            item = resume()
        except StopIteration as stop:
            return stop.value
        try:
            sent = yield item
        except GeneratorExit:
            close = getattr(subiterator, "close", None)
            if close is not None:
                close()
            raise
        except BaseException as error:
            resume = partial(subiterator.throw, error)
        else:
            resume = partial(next, subiterator) if sent is None else partial(subiterator.send, sent)
