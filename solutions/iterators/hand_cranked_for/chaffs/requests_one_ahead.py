"""Here the next item is already requested before the current one is visited. The result looks the same, but one item
too many is taken from the source, and a slow source keeps visit() waiting for an item that it does not need yet.

지금 값을 쓰기도 전에 다음 값을 미리 요청하고 있습니다. 결과는 같아 보이지만 소스에서 값을 하나 더 꺼내게 됩니다.
소스가 느리면 visit()은 아직 필요하지도 않은 값을 기다려야 합니다.

Expect: item 2 is requested only when visit(item 1) has returned
"""

END = object()


def for_each(iterable, visit):
    iterator = iter(iterable)
    visited = 0
    item = next(iterator, END)
    while item is not END:
        following = next(iterator, END)
        visit(item)
        visited += 1
        item = following
    return visited
