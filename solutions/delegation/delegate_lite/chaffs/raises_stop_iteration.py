"""The result does travel in a StopIteration, but it is return that raises it. A StopIteration that the body of a
generator lets out counts as a mistake, and becomes a RuntimeError.

결과가 StopIteration에 실려 가는 것은 맞지만, 그 예외는 return이 일으킵니다. 제너레이터 본문에서 StopIteration이
빠져나가면 파이썬은 실수로 보고 RuntimeError로 바꿉니다.

Expect: generator raised StopIteration
"""


def delegate_lite(iterable):
    subiterator = iter(iterable)
    sent = None
    while True:
        try:
            item = next(subiterator) if sent is None else subiterator.send(sent)
        except StopIteration:
            raise
        sent = yield item
