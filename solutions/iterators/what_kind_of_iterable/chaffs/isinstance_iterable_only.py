"""isinstance with Iterable recognises an __iter__ method, and nothing else. It does not know the objects with
__getitem__ alone, which a for loop accepts too, and it believes in an __iter__ that does not work.

isinstance(obj, Iterable)은 `__iter__` 메서드가 있는지만 봅니다. for 문이 받아 주는, `__getitem__`만 있는 객체는
알아보지 못하고, 제대로 동작하지 않는 `__iter__`는 그대로 믿어 버립니다.

Expect: it is not registered as Iterable
"""

from collections.abc import Iterable


def kind(obj):
    if isinstance(obj, Iterator):
        return "iterator"
    if isinstance(obj, Sequence):
        return "sequence"
    return "iterable" if isinstance(obj, Iterable) else "not iterable"
