"""A generator that has returned is used up. The second time round, yield from gets its answer at once: None, again and
again, and no number is ever received.

한 번 반환한 제너레이터는 다 쓴 것입니다. 두 번째 바퀴부터는 yield from이 바로 끝나고 값은 None입니다. 이것이 끝없이
되풀이되고 수는 받지 못합니다.

Expect: an averager that has ended was asked 100 times more: it never starts over
"""


def grouper(results, key):
    numbers = averager()
    while True:
        results[key] = yield from numbers


def report(data):
    results = {}
    for key, numbers in data.items():
        group = grouper(results, key)
        next(group)
        for number in numbers:
            group.send(number)
        group.send(None)
    return results
