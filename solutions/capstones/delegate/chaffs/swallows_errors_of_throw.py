"""The except was meant for a missing throw(). It stands around the call, too, and so it takes every AttributeError of
the subiterator for a missing method: the real error is replaced by the one that was thrown in.

except는 throw()가 없는 경우를 위해 쓴 것입니다. 그런데 호출까지 try 안에 있어서, 하위 이터레이터가 일으킨
AttributeError도 메서드가 없다는 뜻으로 받아들입니다. 진짜 예외가 사라지고 처음에 던진 예외가 대신 나옵니다.

Expect: An AttributeError that is raised inside throw() is a real error
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
                try:
                    item = subiterator.throw(error)
                    continue
                except AttributeError:
                    pass
                raise
            else:
                item = next(subiterator) if sent is None else subiterator.send(sent)
    except StopIteration as stop:
        return stop.value
