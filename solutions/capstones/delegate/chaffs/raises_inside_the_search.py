"""The exception goes out from inside `except AttributeError`. Whatever is raised there gets the AttributeError as its
context, and the traceback tells of a problem that the caller never had.

`except AttributeError` 안에서 예외를 다시 일으키고 있습니다. 그 안에서 일으킨 예외에는 AttributeError가 __context__로
붙고, 호출한 쪽의 트레이스백에는 있지도 않은 문제가 나타납니다.

Expect: must not carry the failed search for the method as its context
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
            try:
                throw = subiterator.throw
            except AttributeError:
                raise error
            resume = partial(throw, error)
        else:
            resume = partial(next, subiterator) if sent is None else partial(subiterator.send, sent)
