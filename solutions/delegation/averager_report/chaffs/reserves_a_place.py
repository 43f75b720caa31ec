"""The entry is made before there is anything to enter. Whoever looks into the dictionary meanwhile finds a result of a
group that has not ended, and the result of the group before is gone.

넣을 값이 생기기도 전에 자리부터 만들어 둔 코드입니다. 그동안 딕셔너리를 보는 쪽은 끝나지도 않은 그룹의 결과를 보게
되고, 앞 그룹의 결과는 사라집니다.

Expect: As long as a group is open there is no result
"""


def grouper(results, key):
    while True:
        results[key] = None
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
