"""pop() does not only give the first item, it also removes it, from a list that belongs to the caller. An iterator
reads without changing anything.

pop()은 첫 값을 반환할 뿐 아니라, 호출한 쪽의 리스트에서 그 값을 없애기까지 합니다. 이터레이터는 아무것도 바꾸지 않고
읽습니다.

Expect: the list belongs to the caller
"""


def head_and_rest(iterable):
    if isinstance(iterable, list) and iterable:
        return iterable.pop(0), iter(iterable)
    iterator = iter(iterable)
    for head in iterator:
        return head, iterator
    raise ValueError("not enough values to unpack (expected at least 1, got 0)")
