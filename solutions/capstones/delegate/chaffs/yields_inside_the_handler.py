"""The answer to throw() goes out through a second yield, with no try around it: an exception that arrives there, or a
close(), misses the subiterator. One yield is enough, when everything else happens before and after it.

throw()의 대답을 두 번째 yield로 내보내는데, 이 yield는 try가 감싸지 않습니다. 그 자리에 예외나 close()가 오면 하위
이터레이터에 닿지 못합니다. 나머지 일을 모두 그 앞뒤에서 하면 yield는 하나로 충분합니다.

Expect: All of them need the same care as the first
"""


def delegate(iterable):
    subiterator = iter(iterable)
    try:
        item = next(subiterator)
        while True:
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
                sent = yield throw(error)
            item = next(subiterator) if sent is None else subiterator.send(sent)
    except StopIteration as stop:
        return stop.value
