"""throw() already hands back the next item, just as send() does. Here it is thrown away, and the item after it goes
out in its place.

throw()도 send()처럼 바로 다음 값을 반환합니다. 여기서는 그 값을 버리고, 그다음 값을 대신 내보내고 있습니다.

Expect: If the subiterator handles the exception, what it yields next is the answer to throw()
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
            throw = getattr(subiterator, "throw", None)
            if throw is None:
                raise
            try:
                throw(error)
            except StopIteration as stop:
                return stop.value
            resume = partial(next, subiterator)
        else:
            resume = partial(next, subiterator) if sent is None else partial(subiterator.send, sent)
