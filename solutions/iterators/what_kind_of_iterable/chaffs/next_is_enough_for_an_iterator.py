"""__next__ is only half of an iterator. Without __iter__ a for loop refuses the object, however willingly it answers
next().

`__next__`는 이터레이터의 절반일 뿐입니다. `__iter__`가 없으면 next()로 값을 꺼낼 수 있더라도 for 문은 그 객체를
거절합니다.

Expect: An iterator has __iter__ too
"""


def kind(obj):
    if hasattr(type(obj), "__next__"):
        return "iterator"
    if isinstance(obj, Sequence):
        return "sequence"
    try:
        iter(obj)
    except TypeError:
        return "not iterable"
    return "iterable"
