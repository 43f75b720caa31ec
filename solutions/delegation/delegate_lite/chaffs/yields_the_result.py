"""A yielded result looks like one more item. A loop takes it for data, and a generator that delegates here still gets
None as the result.

결과를 yield하면 값이 하나 더 나온 것처럼 보입니다. 반복문은 그것을 데이터로 알고, 여기에 위임한 제너레이터는 여전히
None을 결과로 받습니다.

Expect: the result is returned, not yielded
"""


def delegate_lite(iterable):
    subiterator = iter(iterable)
    sent = None
    while True:
        try:
            item = next(subiterator) if sent is None else subiterator.send(sent)
        except StopIteration as stop:
            if stop.value is not None:
                yield stop.value
            return None
        sent = yield item
