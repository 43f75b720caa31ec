"""A generator expression looks its names up when an item is requested, and not when it is written down. By then the
loop over the limits is over, and for all pipelines `limit` is the last one. A function call gives each of them a name
of its own.

제너레이터 표현식 안의 이름은 만들 때가 아니라 값을 요청할 때 찾습니다. 그때는 limits를 순회하는 반복이 이미 끝났으므로
모든 파이프라인에서 `limit`는 마지막 값입니다. 함수를 호출하면 저마다 자기 이름을 갖게 됩니다.

Expect: a loop variable has its last value by then
"""


def above(data, limits):
    return [(item for item in data if item > limit) for limit in limits]
