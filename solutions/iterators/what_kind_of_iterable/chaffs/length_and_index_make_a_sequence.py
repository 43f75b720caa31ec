"""A dict has len() and square brackets as well, but what stands in the brackets is a key and not a position. Whether an
object is a sequence is something that its class declares; the methods alone do not show it.

딕셔너리에도 len()과 대괄호를 쓸 수 있지만, 대괄호 안에 들어가는 것은 위치가 아니라 키입니다. 시퀀스인지 아닌지는
클래스가 스스로 밝히는 것이어서 메서드만 보고는 알 수 없습니다.

Expect: are not enough: a dict has both
"""


def kind(obj):
    if isinstance(obj, Iterator):
        return "iterator"
    if hasattr(type(obj), "__len__") and hasattr(type(obj), "__getitem__"):
        return "sequence"
    try:
        iter(obj)
    except TypeError:
        return "not iterable"
    return "iterable"
