"""close() is meant to be quiet, and so every exception is caught here. But a clean-up that failed has perhaps not
saved the data: who called close() must hear of it.

close()는 조용해야 한다며 모든 예외를 잡아 버립니다. 하지만 정리에 실패했다면 데이터를 저장하지 못했을지도 모릅니다.
close()를 호출한 쪽이 알아야 합니다.

Expect: Whoever has called close() must learn about it
"""

from contextlib import suppress


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
                with suppress(Exception):
                    close()
            raise
        except BaseException as error:
            throw = getattr(subiterator, "throw", None)
            if throw is None:
                raise
            resume = partial(throw, error)
        else:
            resume = partial(next, subiterator) if sent is None else partial(subiterator.send, sent)
