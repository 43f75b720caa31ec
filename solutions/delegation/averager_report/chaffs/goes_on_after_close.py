"""close() reaches a generator as an exception, too. An except that catches everything catches that one as well, the
loop starts another averager, and a generator that yields although it was told to close is reported by a RuntimeError.

close()도 제너레이터에는 예외로 전해집니다. 모든 것을 잡는 except가 그것까지 잡고 반복문이 averager를 또 시작합니다.
닫으라는데도 yield하는 제너레이터라면 파이썬이 RuntimeError로 알립니다.

Expect: Both end quietly
"""


def grouper(results, key):
    while True:
        try:
            results[key] = yield from averager()
        except:  # noqa: E722
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
