"""The try block contains the look-up and the call, so an AttributeError that happens deep inside the iterator is taken
for a missing __next__. The caller searches for the mistake in the wrong place.

try 블록에 메서드를 찾는 일과 호출하는 일이 함께 들어 있습니다. 그래서 이터레이터 안쪽에서 발생한 AttributeError까지
`__next__`가 없다는 뜻으로 받아들이고, 호출한 쪽은 엉뚱한 곳에서 원인을 찾게 됩니다.

Expect: is an error of the iterator like any other
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
    except AttributeError:
        raise TypeError(f"'{type(iterator).__name__}' object is not an iterator") from None
