"""The next group is left to another call of grouper, inside the first one. But that first one waits until the other
ends, which never happens. So the calls pile up, every send() has to pass through all of them, and after about 1000
groups Python refuses.

다음 그룹을 또 하나의 grouper 호출에 맡기고 있습니다. 앞의 grouper는 그것이 끝나기를 기다리는데 그런 일은 없으니 호출이
계속 쌓입니다. send()는 그 모두를 거쳐 내려가야 하고, 그룹이 1000개쯤 되면 파이썬이 거부합니다.

Expect: none of these calls ever ends
"""


def grouper(results, key):
    results[key] = yield from averager()
    yield from grouper(results, key)


def report(data):
    results = {}
    for key, numbers in data.items():
        group = grouper(results, key)
        next(group)
        for number in numbers:
            group.send(number)
        group.send(None)
    return results
