"""The limit is looked up by its name when an item is requested, and not when the pipeline is made. By then the loop over
the limits is over, and for all pipelines the name stands for the last one. A function call gives each of them a name of
its own.

한계의 이름은 파이프라인을 만들 때가 아니라 값을 요청할 때 찾습니다. 그때는 limits를 순회하는 반복이 이미 끝났으므로
모든 파이프라인에서 그 이름은 마지막 한계를 가리킵니다. 함수를 호출하면 저마다 자기 이름을 갖게 됩니다.

Expect: a loop variable has its last value by then
"""


def above(data, limits):
    return [(item for item in data if item > limit) for limit in limits]
