"""None as the value of the parameter looks like "nothing was given", but a caller may also give None. The two cases
become one, and the caller who asked for None at the end gets a StopIteration.

매개변수의 값이 None이면 아무것도 주지 않은 것 같지만, 호출한 쪽이 정말로 None을 주었을 수도 있습니다. 두 경우가 하나로
섞여 버려서, 끝에 None을 받고 싶었던 쪽이 StopIteration을 받게 됩니다.

Expect: so None cannot stand for "no default given"
"""


def take(iterator, default=None):
    if not hasattr(type(iterator), "__next__"):
        raise TypeError(f"'{type(iterator).__name__}' object is not an iterator")
    try:
        return type(iterator).__next__(iterator)
    except StopIteration:
        if default is None:
            raise
        return default
