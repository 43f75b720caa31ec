"""pop(0) takes the items out of the caller's list. A loop only looks: whoever passed the list still needs it
afterwards. And most iterables have no pop() at all.

pop(0)은 넘겨받은 리스트에서 값을 빼냅니다. 반복은 값을 보기만 해야 합니다. 리스트를 넘긴 쪽은 그 뒤에도 리스트를 써야
하니까요. 게다가 대부분의 이터러블에는 pop()이 없습니다.

Expect: Looking at items must not take them out of the list
"""


def for_each(iterable, visit):
    visited = 0
    while iterable:
        visit(iterable.pop(0))
        visited += 1
    return visited
