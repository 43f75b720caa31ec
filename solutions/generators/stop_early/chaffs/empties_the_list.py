"""Taking the items out empties the list of the caller. It also works only on lists: nothing can be taken out of a
string, a file or a generator in this way.

값을 빼내면 호출한 쪽의 리스트가 비어 갑니다. 게다가 리스트에서만 통합니다. 문자열이나 파일, 제너레이터에서는 이렇게
빼낼 수 없습니다.

Expect: The list belongs to the caller
"""


def until_match(items, stop):
    while items:
        item = items.pop(0)
        if stop(item):
            return item
        yield item
    return None
