"""`except Exception` lets pass what is no Exception: KeyboardInterrupt, SystemExit, asyncio's CancelledError. Just
these are often thrown in so that the innermost generator can clean up.

`except Exception`은 Exception이 아닌 예외를 놓칩니다. KeyboardInterrupt, SystemExit, asyncio의 CancelledError가
그렇습니다. 가장 안쪽 제너레이터가 정리할 수 있도록 던지는 것이 바로 이런 예외입니다.

Expect: also what is no Exception
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
        except Exception as error:
            throw = getattr(subiterator, "throw", None)
            if throw is None:
                raise
            resume = partial(throw, error)
        else:
            resume = partial(next, subiterator) if sent is None else partial(subiterator.send, sent)
