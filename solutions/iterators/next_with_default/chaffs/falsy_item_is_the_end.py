"""None is a possible item, and so is 0. Whoever looks at the value of an item to see whether there was one replaces
real data by the default. Only StopIteration tells that there is none.

None도 0도 얼마든지 값이 될 수 있습니다. 꺼낸 값을 보고 값이 있었는지 판단하면 멀쩡한 데이터가 기본값으로 바뀝니다. 값이
없다는 것은 StopIteration만이 알려 줍니다.

Expect: no value means the end
"""


def take(iterator, *default):
    if len(default) > 1:
        raise TypeError(f"take expected at most 1 default, got {len(default)}")
    if not hasattr(type(iterator), "__next__"):
        raise TypeError(f"'{type(iterator).__name__}' object is not an iterator")
    try:
        item = type(iterator).__next__(iterator)
    except StopIteration:
        if not default:
            raise
        return default[0]
    if not item and default:
        return default[0]
    return item
