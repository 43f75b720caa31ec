"""iterator.__next__ finds the attribute of the single object first. Special methods are looked up in the class: next()
neither uses nor accepts what only the object has.

`iterator.__next__`는 객체 하나에 달린 속성부터 찾습니다. 특수 메서드는 클래스에서 찾아야 합니다. next()는 객체에만 있는
것을 쓰지도, 인정하지도 않습니다.

Expect: Python looks for __next__ in the class
"""


def take(iterator, *default):
    if len(default) > 1:
        raise TypeError(f"take expected at most 1 default, got {len(default)}")
    if not hasattr(iterator, "__next__"):
        raise TypeError(f"'{type(iterator).__name__}' object is not an iterator")
    try:
        return iterator.__next__()
    except StopIteration:
        if not default:
            raise
        return default[0]
