"""Every pipeline starts from a finished list, so all items have been compared with all limits before anybody asked for
one. iter() around it hides that from the caller, but not the time it takes.

파이프라인마다 다 만들어진 리스트에서 출발합니다. 그래서 아무도 요청하지 않았는데 모든 값을 모든 limit와 비교해
버립니다. iter()로 감싸면 겉으로는 보이지 않지만, 걸린 시간까지 사라지지는 않습니다.

Expect: no item is read, let alone compared, before somebody asks
"""


def above(data, limits):
    return [iter([item for item in data if item > limit]) for limit in limits]
