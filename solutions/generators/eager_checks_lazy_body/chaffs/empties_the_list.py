"""Cutting the chunks out of the list empties the list of the caller. It also works only on lists: a file, a set or a
generator has no slices to delete.

리스트에서 묶음을 잘라 내면 호출한 쪽의 리스트가 비어 갑니다. 게다가 리스트에서만 통합니다. 파일이나 집합,
제너레이터에서는 잘라 낼 수 없습니다.

Expect: The list belongs to the caller
"""


def _chunks(items, size):
    while items:
        yield items[:size]
        del items[:size]
