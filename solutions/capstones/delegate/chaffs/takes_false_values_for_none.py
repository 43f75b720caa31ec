"""`if sent` asks whether the value is true, and 0 or an empty string is not. They have been sent all the same; only
None stands for "nothing".

`if sent`는 값이 참인지를 묻는데, 0이나 빈 문자열은 거짓입니다. 그래도 분명히 보낸 값입니다. "아무것도 보내지
않았다"는 뜻은 None뿐입니다.

Expect: Only None means that nothing was sent
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
            throw = getattr(subiterator, "throw", None)
            if throw is None:
                raise
            resume = partial(throw, error)
        else:
            resume = partial(subiterator.send, sent) if sent else partial(next, subiterator)
