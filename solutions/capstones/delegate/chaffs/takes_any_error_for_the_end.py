"""Only StopIteration says that the subiterator has ended. Whoever catches every exception there turns a broken
connection into a quiet end.

하위 이터레이터가 끝났다는 신호는 StopIteration뿐입니다. 모든 예외를 끝으로 받아들이면 끊어진 연결도 조용한 끝이
됩니다.

Expect: An error of the subiterator is not its end
"""


def delegate(iterable):
    subiterator = iter(iterable)
    resume = partial(next, subiterator)
    while True:
        try:
            item = resume()
        except Exception as stop:
            return getattr(stop, "value", None)
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
            resume = partial(next, subiterator) if sent is None else partial(subiterator.send, sent)
