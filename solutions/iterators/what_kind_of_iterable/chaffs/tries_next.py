"""Calling next() to see whether it works is no mere question: it takes the first item out, and nobody can put it back.
The loop that comes afterwards misses one item.

되는지 보려고 next()를 호출하는 것은 단순한 확인이 아닙니다. 첫 번째 값을 꺼내 버리고, 꺼낸 값은 아무도 되돌려 놓을 수
없습니다. 뒤에 오는 반복에서는 값 하나가 사라집니다.

Expect: Find out without consuming
"""


def kind(obj):
    try:
        iter(obj)
    except TypeError:
        return "not iterable"
    if isinstance(obj, Sequence):
        return "sequence"
    try:
        next(obj)
    except StopIteration:
        return "iterator"
    except TypeError:
        return "iterable"
    return "iterator"
