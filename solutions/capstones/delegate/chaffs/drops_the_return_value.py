"""StopIteration is caught, but nobody looks into it. What the subiterator returned was inside, and the caller gets
None.

StopIteration을 잡기만 하고 안을 들여다보지 않는 코드입니다. 하위 이터레이터의 반환값은 그 안에 들어 있었고, 호출한
쪽은 None을 받게 됩니다.

Expect: What the subiterator returns travels in StopIteration.value
"""


def delegate(iterable):
    subiterator = iter(iterable)
    resume = partial(next, subiterator)
    while True:
        try:
            item = resume()
        except StopIteration:
            return None
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
