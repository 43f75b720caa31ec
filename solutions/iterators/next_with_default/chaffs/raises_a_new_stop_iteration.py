"""The StopIteration that arrives may carry a value, for example what a generator returned. A new one knows nothing of
it. To let an error go on, write raise alone.

StopIteration에는 값이 실려 있을 수 있습니다. 제너레이터의 반환값이 그렇습니다. 새로 만든 StopIteration에는 그 값이
없습니다. 예외를 그대로 내보내려면 raise만 쓰세요.

Expect: it may carry a value, and a new one would lose it
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
            raise StopIteration from None
        return default[0]
