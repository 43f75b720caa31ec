"""A group is ended when the next one begins. Behind the last group no other begins, so that this one stays open and its
result is missing.

다음 그룹이 시작될 때 앞 그룹을 끝내고 있습니다. 마지막 그룹 뒤에는 시작되는 그룹이 없으므로, 마지막 그룹은 열린 채로
남고 그 결과가 빠집니다.

Expect: the last group needs that, too
"""


def report(data):
    results = {}
    group = None
    for key, numbers in data.items():
        if group is not None:
            group.send(None)
        group = grouper(results, key)
        next(group)
        for number in numbers:
            group.send(number)
    return results
