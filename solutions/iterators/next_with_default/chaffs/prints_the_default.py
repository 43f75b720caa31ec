"""print shows the default on the screen, but the caller receives None. What a function has to deliver, it delivers with
return.

print는 기본값을 화면에 보여 줄 뿐이고, 호출한 쪽이 받는 것은 None입니다. 함수의 결과는 return으로 반환해야 합니다.

Expect: neither printed nor packed into a tuple
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
        print(default[0])
