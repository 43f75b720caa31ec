"""If there is no throw(), this closes the subiterator instead. That goes too far: it may be a connection that the
caller wants to use again. Only GeneratorExit closes.

throw()가 없으면 대신 하위 이터레이터를 닫고 있습니다. 지나친 친절입니다. 호출한 쪽이 계속 쓰려던 연결일 수도
있습니다. 닫는 것은 GeneratorExit뿐입니다.

Expect: Only GeneratorExit closes
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
                if hasattr(subiterator, "close"):
                    subiterator.close()
                raise
            resume = partial(throw, error)
        else:
            resume = partial(next, subiterator) if sent is None else partial(subiterator.send, sent)
