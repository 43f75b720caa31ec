"""Iterators are iterable too. If the general question comes first, it answers for them, and the more exact one after it
is never asked.

이터레이터도 이터러블입니다. 넓은 질문을 먼저 하면 이터레이터도 거기서 걸리고, 그 뒤에 있는 더 정확한 질문에는 차례가
오지 않습니다.

Expect: the stricter name comes first
"""


def kind(obj):
    try:
        iter(obj)
        return "iterable"
    except TypeError:
        pass
    if isinstance(obj, Iterator):
        return "iterator"
    if isinstance(obj, Sequence):
        return "sequence"
    return "not iterable"
