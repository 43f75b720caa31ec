"""The outer function has no yield in it, so its body runs at the call: the iterable is opened although nobody has
asked for anything yet. With the yield in the function itself, everything would wait for the first next().

바깥 함수에는 yield가 없어서 호출하는 순간 본문이 실행됩니다. 아직 아무도 값을 요청하지 않았는데 이터러블을 열어
버립니다. 함수 안에 yield가 있으면 첫 next()까지 모든 것이 기다립니다.

Expect: Calling delegate_lite makes a generator and does nothing else
"""


def delegate_lite(iterable):
    return delegating_to(iter(iterable))


def delegating_to(subiterator):
    sent = None
    while True:
        try:
            item = next(subiterator) if sent is None else subiterator.send(sent)
        except StopIteration as stop:
            return stop.value
        sent = yield item
