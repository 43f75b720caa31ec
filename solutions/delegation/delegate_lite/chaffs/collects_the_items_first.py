"""list() asks for everything at once. Nothing can be sent any more, the return value is gone, and an endless iterable
never delivers its first item.

list()는 모든 값을 한꺼번에 꺼냅니다. 그러면 더는 아무것도 보낼 수 없고, 반환값도 사라지며, 끝없는 이터러블이라면 첫
값조차 나오지 않습니다.

Expect: Nothing is collected in advance
"""


def delegate_lite(iterable):
    items = list(iterable)
    for item in items:
        yield item
