"""All pipelines read from the same iterator over the data. What one of them has taken is gone for the others: the first
that is used up leaves nothing.

모든 파이프라인이 data의 이터레이터 하나를 함께 씁니다. 한쪽이 꺼낸 값은 다른 쪽에서 사라지므로, 하나를 끝까지 읽고 나면
나머지에는 아무것도 남지 않습니다.

Expect: Every iterator keeps its own place in the data
"""


def above(data, limits):
    items = iter(data)

    def above_one(limit):
        return (item for item in items if item > limit)

    return [above_one(limit) for limit in limits]
