"""The except was meant for a missing close(). It stands around the call, too, and so it swallows every AttributeError
that happens while the subiterator cleans up. Look for the method first, and call it outside of the try.

except는 close()가 없는 경우를 위해 쓴 것입니다. 그런데 호출까지 try 안에 있어서, 하위 이터레이터가 정리하다가 일으킨
AttributeError도 모두 삼켜 버립니다. 메서드부터 찾고, 호출은 try 밖에서 하세요.

Expect: An AttributeError from inside the clean-up is a real error
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
            try:
                subiterator.close()
            except AttributeError:
                pass
            raise
        except BaseException as error:
            throw = getattr(subiterator, "throw", None)
            if throw is None:
                raise
            resume = partial(throw, error)
        else:
            resume = partial(next, subiterator) if sent is None else partial(subiterator.send, sent)
