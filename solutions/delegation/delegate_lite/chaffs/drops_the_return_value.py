"""StopIteration is caught, but nobody looks into it. What the subiterator returned was inside, and the caller gets
None.

StopIteration을 잡기만 하고 안을 들여다보지 않는 코드입니다. 하위 이터레이터의 반환값은 그 안에 들어 있었고, 호출한
쪽은 None을 받게 됩니다.

Expect: What the subiterator returns travels in StopIteration.value
"""


def delegate_lite(iterable):
    subiterator = iter(iterable)
    sent = None
    while True:
        try:
            item = next(subiterator) if sent is None else subiterator.send(sent)
        except StopIteration:
            return None
        sent = yield item
