"""iter() is called again for every item. A list makes a new iterator each time, which begins at the front, so the
first item comes for ever. The iterator has to be kept: it is the one that knows the position.

값을 꺼낼 때마다 iter()를 다시 호출하고 있습니다. 리스트는 호출할 때마다 맨 앞에서 시작하는 새 이터레이터를 만들므로
첫 값만 끝없이 나옵니다. 위치를 기억하는 것은 이터레이터이므로, 한 번 만든 이터레이터를 계속 써야 합니다.

Expect: visit was called more than 100 times: the loop never ends
"""


def for_each(iterable, visit):
    visited = 0
    while True:
        try:
            item = next(iter(iterable))
        except StopIteration:
            return visited
        visit(item)
        visited += 1
