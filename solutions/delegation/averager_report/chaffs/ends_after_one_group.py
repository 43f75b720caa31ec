"""Without a loop around it, the grouper ends together with its averager. The None that ends a group then raises
StopIteration in the face of the caller.

반복문이 없으면 averager가 끝날 때 grouper도 함께 끝납니다. 그러면 그룹을 끝내려고 None을 보냈을 뿐인데
StopIteration이 돌아옵니다.

Expect: send(None) does not end the grouper
"""


def grouper(results, key):
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
