"""The default value is made once, together with the function. All reports write into the same dictionary, and every new
one brings the old groups along.

기본값은 함수가 정의될 때 한 번만 만들어집니다. 모든 보고서가 같은 딕셔너리에 쓰게 되어, 새 보고서에 예전 그룹까지 딸려
나옵니다.

Expect: Every report begins with an empty dictionary
"""

from typing import NamedTuple


class Result(NamedTuple):
    count: int
    average: float | None


def averager():
    count, total, average = 0, 0.0, None
    while (number := (yield average)) is not None:
        count += 1
        total += number
        average = total / count
    return Result(count, average)


def grouper(results, key):
    while True:
        results[key] = yield from averager()


def report(data, results={}):  # noqa: B006
    for key, numbers in data.items():
        group = grouper(results, key)
        next(group)
        for number in numbers:
            group.send(number)
        group.send(None)
    return results
