"""The subiterator has been closed, and the generator returns. For close() that is good enough, but who throws a
GeneratorExit in gets a StopIteration back, as if the work had been done to its end.

하위 이터레이터를 닫고 나서 그냥 반환하고 있습니다. close()라면 그것으로 충분하지만, GeneratorExit를 던진 쪽에는
StopIteration이 돌아옵니다. 마치 일을 끝까지 마친 것처럼 보입니다.

Expect: Closing the subiterator does not settle a GeneratorExit
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
            return None
        except BaseException as error:
            throw = getattr(subiterator, "throw", None)
            if throw is None:
                raise
            resume = partial(throw, error)
        else:
            resume = partial(next, subiterator) if sent is None else partial(subiterator.send, sent)
