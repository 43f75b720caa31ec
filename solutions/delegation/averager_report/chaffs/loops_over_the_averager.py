"""A for loop asks with next(), and that sends None. No number gets through, the averager ends at once, and what it
returned is thrown away by the loop.

for 문은 next()로 요청하므로 averager에는 None만 전해집니다. 수는 하나도 닿지 않고, averager는 바로 끝나며, 반환값은 for
문이 버립니다.

Expect: no number gets lost on the way, and no answer does
"""


def grouper(results, key):
    while True:
        result = Result(0, None)
        for average in averager():
            yield average
        results[key] = result


def report(data):
    results = {}
    for key, numbers in data.items():
        group = grouper(results, key)
        next(group)
        for number in numbers:
            group.send(number)
        group.send(None)
    return results
