"""next(obj) does tell iterators from lists, but it is no mere question: it takes an item out, and the item is lost. And
a class with __next__ alone passes this test, too, although no loop accepts it. Only look whether the class has both
methods.

next(obj)는 값을 하나 꺼내 버립니다. 꺼낸 값은 되돌려 놓을 수 없고, `__next__`만 있어서 for 문이 거절하는 객체까지
이터레이터로 여기게 됩니다. 꺼내지 말고 클래스에 `__next__`와 `__iter__`가 있는지만 확인하세요.

Expect: Find out without consuming
"""


def kind(obj):
    try:
        next(obj)
    except StopIteration:
        return "iterator"
    except TypeError:
        pass
    else:
        return "iterator"
    if isinstance(obj, Sequence):
        return "sequence"
    try:
        iter(obj)
    except TypeError:
        return "not iterable"
    return "iterable"
