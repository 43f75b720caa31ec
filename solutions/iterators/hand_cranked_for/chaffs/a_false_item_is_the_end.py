"""An item that counts as false, such as 0 or an empty string, is taken for the end, and the rest is silently lost. No
item says that there is nothing left: StopIteration does.

0이나 빈 문자열처럼 거짓으로 취급되는 값을 끝으로 여겨서 나머지 값이 소리 없이 사라집니다. "더는 없다"고 알리는 것은
값이 아니라 StopIteration입니다.

Expect: returns how many items it has visited
"""


def for_each(iterable, visit):
    iterator = iter(iterable)
    visited = 0
    while item := next(iterator, None):
        visit(item)
        visited += 1
    return visited
