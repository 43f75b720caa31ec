"""The default value is made once, together with the function. All reports write into the same dictionary, and every new
one brings the old groups along.

기본값은 함수가 정의될 때 한 번만 만들어집니다. 모든 보고서가 같은 딕셔너리에 쓰게 되어, 새 보고서에 예전 그룹까지 딸려
나옵니다.

Expect: Every report begins with an empty dictionary
"""


def report(data, results={}):  # noqa: B006
    for key, numbers in data.items():
        group = grouper(results, key)
        next(group)
        for number in numbers:
            group.send(number)
        group.send(None)
    return results
