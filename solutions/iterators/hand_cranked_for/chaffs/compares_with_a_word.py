"""A default for next() that is compared with == is still a value that an item may have, or may claim to be equal to.
The end of an iteration is no value at all: it is announced by an exception.

next()에 기본값을 주고 ==로 비교하면, 그 기본값과 같은 값이나 무엇과 비교해도 같다고 하는 값이 나왔을 때 끝으로
착각합니다. 반복의 끝은 값이 아니라 예외로 알립니다.

Expect: comparing an item with == cannot tell whether the end has come
"""


def for_each(iterable, visit):
    iterator = iter(iterable)
    visited = 0
    while True:
        item = next(iterator, "END")
        if item == "END":
            return visited
        visit(item)
        visited += 1
