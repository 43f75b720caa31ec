"""GeneratorExit is forwarded like every other exception. But it means "it is over", and the method for that is close():
an iterator may have a close() and no throw(), and a generator that refuses is reported by close(), with a RuntimeError,
but not by throw().

GeneratorExit를 다른 예외와 똑같이 전달하고 있습니다. 하지만 그것은 "이제 끝"이라는 뜻이고, 그 일을 하는 메서드는
close()입니다. throw() 없이 close()만 있는 이터레이터도 있고, 끝내기를 거부하는 제너레이터를 RuntimeError로 알리는 것도
throw()가 아니라 close()입니다.

Expect: GeneratorExit closes the subiterator; it is not thrown into it
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
        except BaseException as error:
            throw = getattr(subiterator, "throw", None)
            if throw is None:
                raise
            resume = partial(throw, error)
        else:
            resume = partial(next, subiterator) if sent is None else partial(subiterator.send, sent)
