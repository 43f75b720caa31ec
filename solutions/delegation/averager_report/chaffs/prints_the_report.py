"""On the screen the report looks complete, but the caller gets None. Give the dictionary back; the caller can print it
if need be.

화면에는 보고서가 제대로 보이지만 호출한 쪽은 None을 받습니다. 딕셔너리를 반환하세요. 출력이 필요하면 호출한 쪽에서
하면 됩니다.

Expect: report gives back a dictionary with one Result for each group
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


def report(data):
    results = {}
    for key, numbers in data.items():
        group = grouper(results, key)
        next(group)
        for number in numbers:
            group.send(number)
        group.send(None)
    print(results)
