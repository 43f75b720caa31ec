"""print() shows the count to a human and then it is gone: the function itself returns None, and the caller has nothing
to go on with. A result has to be returned.

print()는 사람 눈에 보여 줄 뿐입니다. 함수는 None을 반환하므로 호출한 쪽에서는 그 수를 쓸 수 없습니다. 결과는
return으로 반환해야 합니다.

Expect: Printing the number does not return it
"""


def for_each(iterable, visit):
    iterator = iter(iterable)
    visited = 0
    while True:
        try:
            item = next(iterator)
        except StopIteration:
            print(visited)
            return
        visit(item)
        visited += 1
