"""The TypeError is swallowed, and a new averager starts as if nothing had happened. The caller believes that the text
was counted, while all numbers of the group are gone.

TypeError를 삼키고 아무 일도 없었던 것처럼 새 averager를 시작하고 있습니다. 호출한 쪽은 문자열이 반영된 줄 알지만,
사실은 그 그룹의 수가 모두 사라졌습니다.

Expect: Its TypeError reaches the caller who sent the text
"""


def grouper(results, key):
    while True:
        try:
            results[key] = yield from averager()
        except TypeError:
            continue


def report(data):
    results = {}
    for key, numbers in data.items():
        group = grouper(results, key)
        next(group)
        for number in numbers:
            group.send(number)
        group.send(None)
    return results
