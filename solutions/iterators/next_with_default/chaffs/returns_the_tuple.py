"""The star packs what was given into a tuple. Returning that tuple gives the caller a box with the default in it
instead of the default.

별표(`*`)는 받은 것을 튜플에 담습니다. 그 튜플을 그대로 반환하면 호출한 쪽은 기본값이 아니라 기본값이 담긴 상자를
받습니다.

Expect: not packed into a tuple
"""


def take(iterator, *default):
    if len(default) > 1:
        raise TypeError(f"take expected at most 1 default, got {len(default)}")
    if not hasattr(type(iterator), "__next__"):
        raise TypeError(f"'{type(iterator).__name__}' object is not an iterator")
    try:
        return type(iterator).__next__(iterator)
    except StopIteration:
        if not default:
            raise
        return default
