"""A default is there for the end of the items. Here a broken iterator leads to the default as well, and nobody ever
learns that something went wrong.

기본값은 값이 다 떨어졌을 때를 위한 것입니다. 여기서는 이터레이터가 고장 났을 때도 기본값이 나오고, 문제가 있었다는 것을
아무도 알지 못합니다.

Expect: A default replaces the end of the items, never an error
"""


def take(iterator, *default):
    if len(default) > 1:
        raise TypeError(f"take expected at most 1 default, got {len(default)}")
    if not hasattr(type(iterator), "__next__"):
        raise TypeError(f"'{type(iterator).__name__}' object is not an iterator")
    try:
        return type(iterator).__next__(iterator)
    except Exception:
        if not default:
            raise
        return default[0]
