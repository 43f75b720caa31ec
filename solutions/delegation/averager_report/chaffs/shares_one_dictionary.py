"""What is made outside of the call, such as a default value or a variable of the module, is made only once. All reports
write into the same dictionary, and every new one brings the old groups along.

기본값이나 전역 변수처럼 호출 밖에서 만들어지는 것은 하나뿐입니다. 모든 보고서가 같은 딕셔너리에 쓰게 되어, 새 보고서에
예전 그룹까지 딸려 나옵니다.

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
