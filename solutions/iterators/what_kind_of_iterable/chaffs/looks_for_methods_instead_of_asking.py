"""Counting __getitem__ as a second way to be iterable covers more objects, but it still repeats by hand what Python
knows better. A class may set __iter__ to None to forbid the loop, and an __iter__ may return something that is no
iterator.

`__getitem__`이 있는 객체까지 받아 주니 더 나아 보이지만, 파이썬이 더 잘 아는 것을 여전히 손으로 흉내 내고 있습니다.
클래스는 `__iter__`를 None으로 두어 반복을 막을 수 있고, `__iter__`가 이터레이터 아닌 것을 반환할 수도 있습니다.

Expect: That there is an __iter__ does not prove that a loop works
"""

from collections.abc import Iterable


def kind(obj):
    if isinstance(obj, Iterator):
        return "iterator"
    if isinstance(obj, Sequence):
        return "sequence"
    if isinstance(obj, Iterable) or hasattr(type(obj), "__getitem__"):
        return "iterable"
    return "not iterable"
