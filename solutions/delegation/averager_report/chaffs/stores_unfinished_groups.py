"""The finally clause writes a result down even when the group has broken off. Half a group then looks like a whole one,
and takes the place of a result that was right.

finally 절 때문에 중단된 그룹까지 결과가 기록됩니다. 그러면 절반만 받은 그룹이 온전한 그룹처럼 보이고, 제대로 된
결과가 그 값으로 바뀝니다.

Expect: nothing is stored for the unfinished group
"""


def grouper(results, key):
    while True:
        result = Result(0, None)
        try:
            result = yield from averager()
        finally:
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
