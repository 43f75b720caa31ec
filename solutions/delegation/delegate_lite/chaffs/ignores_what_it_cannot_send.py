"""If the iterator has no send(), it is asked with next() instead. That looks helpful, but the value is gone and nobody
is told: an error would have been more honest.

이터레이터에 send()가 없으면 대신 next()를 호출하고 있습니다. 친절해 보이지만 보낸 값은 사라지고 아무도 그 사실을
모릅니다. 차라리 예외가 발생하는 편이 정직합니다.

Expect: do not swallow the value
"""


def delegate_lite(iterable):
    subiterator = iter(iterable)
    sent = None
    while True:
        try:
            item = subiterator.send(sent) if sent is not None and hasattr(subiterator, "send") else next(subiterator)
        except StopIteration as stop:
            return stop.value
        sent = yield item
