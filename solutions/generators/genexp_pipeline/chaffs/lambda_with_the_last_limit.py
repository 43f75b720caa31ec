"""A lambda does not remember the value of `limit`, it remembers where to look for it. When filter calls it, the loop
has long moved on to the last limit.

lambda는 `limit`의 값이 아니라 그 값을 어디에서 찾을지를 기억합니다. filter가 lambda를 호출할 때면 반복문은 이미
마지막 limit까지 간 뒤입니다.

Expect: a loop variable has its last value by then
"""


def above(data, limits):
    pipelines = []
    for limit in limits:
        pipelines.append(filter(lambda item: item > limit, data))
    return pipelines
