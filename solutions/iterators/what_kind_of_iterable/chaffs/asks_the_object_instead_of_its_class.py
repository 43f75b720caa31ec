"""hasattr asks the object, but next() and for look into its class. An attribute that somebody has set on a single
object, or that an object makes up when it is asked, is no method of an iterator.

hasattr는 객체를 살펴보지만 next()와 for 문은 클래스를 들여다봅니다. 누군가 객체 하나에만 달아 놓은 속성이나, 물어볼
때마다 객체가 지어내는 속성은 이터레이터의 메서드가 아닙니다.

Expect: Python looks for __next__ in the class
"""


def kind(obj):
    if hasattr(obj, "__next__") and hasattr(obj, "__iter__"):
        return "iterator"
    if isinstance(obj, Sequence):
        return "sequence"
    try:
        iter(obj)
    except TypeError:
        return "not iterable"
    return "iterable"
