"""next(iterator, None) gives None at the end, but None may also be an item. Then the loop stops in the middle and the
rest is silently lost.

next(iterator, None)은 끝에서 None을 반환하지만, None 자체가 값으로 들어 있을 수도 있습니다. 그러면 반복이 중간에
멈추고 나머지 값은 소리 없이 사라집니다.

Expect: no value may be taken for the end
"""


def for_each(iterable, visit):
    iterator = iter(iterable)
    visited = 0
    while True:
        item = next(iterator, None)
        if item is None:
            return visited
        visit(item)
        visited += 1
