"""yield from begins with a next() of its own. To an averager that was started already this is a None, so it ends at
once, without a single number, and the loop makes the next one, and the next, without end.

yield from은 스스로 next()부터 호출합니다. 이미 기동한 averager에는 그것이 None이므로, 수를 하나도 받지 못하고 바로
끝납니다. 그러면 반복문이 또 averager를 만들고, 이 일이 끝없이 되풀이됩니다.

Expect: 100 averagers were made one after another: they end before a number comes in
"""


def grouper(results, key):
    while True:
        numbers = averager()
        next(numbers)
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
