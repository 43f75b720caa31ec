"""The rest of the defaults is silently ignored. The caller who wrote take(it, 1, 2) meant something that take cannot
do, and has to hear of it.

나머지 기본값을 말없이 무시하고 있습니다. take(it, 1, 2)라고 쓴 쪽은 take가 할 수 없는 무언가를 기대한 것이므로,
잘못되었다는 것을 알려 주어야 합니다.

Expect: There is room for one default
"""


def take(iterator, *default):
    if not hasattr(type(iterator), "__next__"):
        raise TypeError(f"'{type(iterator).__name__}' object is not an iterator")
    try:
        return type(iterator).__next__(iterator)
    except StopIteration:
        if not default:
            raise
        return default[0]
