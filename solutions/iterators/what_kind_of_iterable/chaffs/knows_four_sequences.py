"""A list of the types that come to mind is never complete: bytes and deque are sequences too, and anybody may write one
more. collections.abc.Sequence stands for all of them.

떠오르는 타입을 늘어놓는 것으로는 끝이 없습니다. bytes와 deque도 시퀀스이고, 누구든 새 시퀀스를 만들 수 있습니다.
collections.abc.Sequence는 이 모두를 아우르는 이름입니다.

Expect: a list of the types that come to mind is never complete
"""


def kind(obj):
    if isinstance(obj, Iterator):
        return "iterator"
    if isinstance(obj, (list, tuple, str, range)):
        return "sequence"
    try:
        iter(obj)
    except TypeError:
        return "not iterable"
    return "iterable"
