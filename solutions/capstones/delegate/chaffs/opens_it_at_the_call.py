"""The outer function has no yield in it, so its body runs at the call: iter() is called although nobody has asked for
anything yet. With the yield in the function itself, everything would wait for the first request.

바깥 함수에는 yield가 없어서 호출하는 순간 본문이 실행됩니다. 아직 아무도 값을 요청하지 않았는데 iter()를 호출합니다.
함수 안에 yield가 있으면 첫 요청까지 모든 것이 기다립니다.

Expect: not even iter() is called before the first request
"""


def delegate(iterable):
    return delegating_to(iter(iterable))


def delegating_to(subiterator):
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
            resume = partial(next, subiterator) if sent is None else partial(subiterator.send, sent)
