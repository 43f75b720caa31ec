"""Every request is passed on with send(), even when there is nothing to send. Generators put up with that, because
send(None) is a next() for them; a list iterator has no send() at all.

보낼 값이 없을 때도 늘 send()를 호출하고 있습니다. 제너레이터에서는 send(None)이 next()와 같으므로 문제가 없지만,
리스트의 이터레이터에는 send()가 아예 없습니다.

Expect: send(None) means the same as next() and must arrive as next()
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
            resume = partial(throw, error)
        else:
            resume = partial(subiterator.send, sent)
