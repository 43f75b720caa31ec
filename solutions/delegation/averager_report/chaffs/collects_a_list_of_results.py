"""All results of a key are kept in a list. That may be useful somewhere, but whoever looks up a key here expects the
one Result of the latest group.

키마다 결과를 리스트에 모두 모으고 있습니다. 그런 것이 필요할 때도 있겠지만, 여기서 키를 찾는 쪽은 가장 최근 그룹의
Result 하나를 기대합니다.

Expect: There is one result per key
"""


def grouper(results, key):
    while True:
        result = yield from averager()
        results.setdefault(key, []).append(result)


def report(data):
    results = {}
    for key, numbers in data.items():
        group = grouper(results, key)
        next(group)
        for number in numbers:
            group.send(number)
        group.send(None)
    return results
