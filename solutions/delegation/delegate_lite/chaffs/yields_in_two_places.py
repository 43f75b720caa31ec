"""There are two yields: one after next(), and one after send(). What the second one receives is assigned to nothing and
gets lost, so every other value that is sent never arrives. One yield is enough, for the items of both.

yield가 두 군데에 있습니다. 두 번째 yield가 받은 값은 어디에도 담기지 않고 버려지므로, 보낸 값이 하나 걸러 하나씩
사라집니다. next()로 얻은 값이든 send()로 얻은 값이든 yield 한 곳에서만 내보내세요.

Expect: If another yield or another next() stands in between
"""


def delegate_lite(iterable):
    subiterator = iter(iterable)
    while True:
        try:
            item = next(subiterator)
        except StopIteration as stop:
            return stop.value
        sent = yield item
        if sent is None:
            continue
        try:
            answer = subiterator.send(sent)
        except StopIteration as stop:
            return stop.value
        yield answer
