"""A finally runs whatever has happened. So the subiterator is closed after it has ended by itself, and also when an
exception was thrown in that only concerned the caller. yield from closes on GeneratorExit, and on nothing else.

finally는 무슨 일이 있든 실행됩니다. 그래서 스스로 끝난 하위 이터레이터도 닫고, 호출한 쪽의 사정으로 예외를 던졌을
때도 닫아 버립니다. yield from이 하위 이터레이터를 닫는 것은 GeneratorExit를 받았을 때뿐입니다.

Expect: Only a caller's close() closes it
"""


def delegate(iterable):
    subiterator = iter(iterable)
    resume = partial(next, subiterator)
    try:
        while True:
            try:
                item = resume()
            except StopIteration as stop:
                return stop.value
            try:
                sent = yield item
            except GeneratorExit:
                raise
            except BaseException as error:
                throw = getattr(subiterator, "throw", None)
                if throw is None:
                    raise
                resume = partial(throw, error)
            else:
                resume = partial(next, subiterator) if sent is None else partial(subiterator.send, sent)
    finally:
        close = getattr(subiterator, "close", None)
        if close is not None:
            close()
