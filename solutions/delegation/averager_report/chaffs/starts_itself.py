"""The grouper is started by the function that makes it. The next() of the caller then arrives as a None at the
averager, and ends an empty group that nobody wanted.

grouper를 만드는 함수가 기동까지 해 버립니다. 그러면 호출한 쪽이 호출한 next()가 averager에는 None으로 전해져서,
원하지도 않은 빈 그룹이 끝납니다.

Expect: it is up to the caller to start it
"""


def grouper(results, key):
    group = groups(results, key)
    next(group)
    return group


def groups(results, key):
    while True:
        results[key] = yield from averager()


def report(data):
    results = {}
    for key, numbers in data.items():
        group = grouper(results, key)
        next(group)
        for number in numbers:
            group.send(number)
        group.send(None)
    return results
