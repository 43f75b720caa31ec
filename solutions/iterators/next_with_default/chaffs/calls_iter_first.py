"""Calling iter() first makes take accept lists, and that looks friendly. But a list makes a new iterator for every
call, so the first item comes out again and again. next() does not do that either: it insists on an iterator.

iter()를 먼저 호출하면 리스트도 받을 수 있어 친절해 보입니다. 하지만 리스트는 호출할 때마다 새 이터레이터를 만들어
주므로 첫 값만 되풀이해서 나옵니다. next()도 그렇게 하지 않습니다. 이터레이터만 받습니다.

Expect: a new one would start in front with every call
"""


def take(iterator, *default):
    if len(default) > 1:
        raise TypeError(f"take expected at most 1 default, got {len(default)}")
    if hasattr(type(iterator), "__iter__"):
        iterator = iter(iterator)
    if not hasattr(type(iterator), "__next__"):
        raise TypeError(f"'{type(iterator).__name__}' object is not an iterator")
    try:
        return type(iterator).__next__(iterator)
    except StopIteration:
        if not default:
            raise
        return default[0]
