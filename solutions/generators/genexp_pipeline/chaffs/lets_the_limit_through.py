"""An item that is 5 is not above 5. Here an item that equals the limit comes out too.

"5 초과"에 5는 들어가지 않습니다. 여기서는 limit와 같은 값까지 나옵니다.

Expect: an item that equals the limit does not come out
"""


def above(data, limits):
    def above_one(limit):
        return (item for item in data if item >= limit)

    return [above_one(limit) for limit in limits]
