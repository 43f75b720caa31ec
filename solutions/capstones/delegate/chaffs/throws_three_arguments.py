"""throw(type, value, traceback) comes from the days when an exception consisted of three parts. Today one object
holds them all: the long form is deprecated since Python 3.12, and a throw() of one's own usually takes one argument.

throw(type, value, traceback)는 예외가 세 부분으로 나뉘어 있던 시절의 방식입니다. 지금은 객체 하나에 모두 들어
있습니다. 긴 형식은 파이썬 3.12부터 폐지 예정이고, 직접 만든 throw()는 대개 인자를 하나만 받습니다.

Expect: as one argument: the form with three is deprecated since Python 3.12
"""

import sys


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
        except BaseException:
            throw = getattr(subiterator, "throw", None)
            if throw is None:
                raise
            resume = partial(throw, *sys.exc_info())
        else:
            resume = partial(next, subiterator) if sent is None else partial(subiterator.send, sent)
