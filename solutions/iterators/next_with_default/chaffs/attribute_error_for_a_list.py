"""A list has no __next__, so asking for it fails with an AttributeError. That names a detail; what the caller did wrong
is to give an object of the wrong type, and for this there is TypeError.

리스트에는 `__next__`가 없으니 AttributeError가 발생합니다. 하지만 이것은 속사정일 뿐입니다. 호출한 쪽의 잘못은 타입이
맞지 않는 객체를 넘긴 것이고, 그런 잘못을 알리는 예외는 TypeError입니다.

Expect: take answers with a TypeError that names the type
"""


def take(iterator, *default):
    if len(default) > 1:
        raise TypeError(f"take expected at most 1 default, got {len(default)}")
    try:
        return type(iterator).__next__(iterator)
    except StopIteration:
        if not default:
            raise
        return default[0]
