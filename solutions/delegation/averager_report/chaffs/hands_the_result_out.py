"""A yield of its own makes the grouper stop between two groups. The result goes out where the None of the next averager
is expected, and the number that is sent then is lost.

grouper가 yield를 따로 하나 더 쓰면 그룹과 그룹 사이에서 멈춥니다. 다음 averager의 None이 나올 자리에 결과가 나가고,
그때 보낸 수는 사라집니다.

Expect: the Result is not handed out
"""


def grouper(results, key):
    while True:
        results[key] = yield from averager()
        yield results[key]


def report(data):
    results = {}
    for key, numbers in data.items():
        group = grouper(results, key)
        next(group)
        for number in numbers:
            group.send(number)
        group.send(None)
    return results
