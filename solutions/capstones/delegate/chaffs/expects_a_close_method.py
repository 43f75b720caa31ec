"""close() is called without asking whether there is one. Most iterators have none, and then closing the delegation
fails with an AttributeError.

close()가 있는지 묻지 않고 호출하고 있습니다. 이터레이터에는 대부분 close()가 없습니다. 그러면 위임을 닫다가
AttributeError가 발생합니다.

Expect: Many iterators have no close()
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
            subiterator.close()
            raise
        except BaseException as error:
            throw = getattr(subiterator, "throw", None)
            if throw is None:
                raise
            resume = partial(throw, error)
        else:
            resume = partial(next, subiterator) if sent is None else partial(subiterator.send, sent)
