"""The subiterator gets a fresh exception of the same kind. The message, the notes and everything else that the caller
had put into the original are gone, and nobody can recognise it with `is`.

하위 이터레이터에 같은 종류의 예외를 새로 만들어 던지고 있습니다. 원래 예외에 담긴 메시지와 정보는 모두 사라지고,
`is`로 알아볼 수도 없습니다.

Expect: not a copy or a new one
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
            resume = partial(throw, type(error)())
        else:
            resume = partial(next, subiterator) if sent is None else partial(subiterator.send, sent)
