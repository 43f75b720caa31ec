"""next() says that nothing is left by raising StopIteration. Nobody catches it here, so it comes out of for_each in
place of the number of items.

next()는 StopIteration을 일으켜 "더는 없다"고 알립니다. 여기서는 아무도 그것을 잡지 않아서, 값의 개수 대신 그 예외가
for_each 밖으로 나옵니다.

Expect: visited exactly once, in the order
"""


def for_each(iterable, visit):
    iterator = iter(iterable)
    visited = 0
    while True:
        visit(next(iterator))
        visited += 1
