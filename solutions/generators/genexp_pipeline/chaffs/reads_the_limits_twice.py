"""The limits are counted first and then read once more. A generator can be read only once: when it has been counted
there is nothing left of it.

limits를 먼저 세고 나서 다시 읽고 있습니다. 제너레이터는 한 번만 읽을 수 있으므로, 세고 나면 남는 것이 없습니다.

Expect: The limits can be read only once, and they have no len()
"""


def above(data, limits):
    def above_one(limit):
        return (item for item in data if item > limit)

    if sum(1 for limit in limits) == 0:
        return []
    return [above_one(limit) for limit in limits]
