"""The limits are read twice. A generator can be read only once: after that there is nothing left of it.

limits를 두 번 읽고 있습니다. 제너레이터는 한 번만 읽을 수 있으므로, 한 번 읽고 나면 남는 것이 없습니다.

Expect: The limits can be read only once, and they have no len()
"""


def above(data, limits):
    def above_one(limit):
        return (item for item in data if item > limit)

    if sum(1 for limit in limits) == 0:
        return []
    return [above_one(limit) for limit in limits]
