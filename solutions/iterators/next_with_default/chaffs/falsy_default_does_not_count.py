"""The question is whether a default was given, and not whether its value is truthy. A caller who wants 0 at the end
gets a StopIteration instead.

물어야 할 것은 기본값이 주어졌는지이지 그 값이 참인지가 아닙니다. 끝에 0을 받고 싶었던 쪽이 StopIteration을 받게 됩니다.

Expect: Whether there is a default does not depend on its value
"""


def take(iterator, *default):
    if len(default) > 1:
        raise TypeError(f"take expected at most 1 default, got {len(default)}")
    if not hasattr(type(iterator), "__next__"):
        raise TypeError(f"'{type(iterator).__name__}' object is not an iterator")
    try:
        return type(iterator).__next__(iterator)
    except StopIteration:
        if not any(default):
            raise
        return default[0]
