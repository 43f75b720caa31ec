"""A generator may answer an exception by returning, and then throw() raises StopIteration. Nobody catches it here: it
leaves the body of a generator, and becomes a RuntimeError.

제너레이터는 예외를 받고 return으로 끝날 수도 있습니다. 그러면 throw()가 StopIteration을 일으키는데, 여기서는 아무도
잡지 않습니다. 제너레이터 본문을 빠져나간 StopIteration은 RuntimeError가 됩니다.

Expect: The subiterator may answer an exception by returning
"""


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
            close = getattr(subiterator, "close", None)
            if close is not None:
                close()
            raise
        except BaseException as error:
            throw = getattr(subiterator, "throw", None)
            if throw is None:
                raise
            item = throw(error)
        else:
            try:
                item = next(subiterator) if sent is None else subiterator.send(sent)
            except StopIteration as stop:
                return stop.value
