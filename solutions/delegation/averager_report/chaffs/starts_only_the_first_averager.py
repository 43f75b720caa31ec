"""Starting the first averager by hand looks careful, but yield from starts it once more. It ends, and leaves behind the
result of a group that never was.

첫 averager를 직접 기동해 두는 것이 꼼꼼해 보이지만, yield from이 한 번 더 기동합니다. averager는 끝나 버리고, 있지도
않았던 그룹의 결과가 남습니다.

Expect: If the averager was started before, it receives one None too many
"""


def grouper(results, key):
    numbers = averager()
    next(numbers)
    while True:
        results[key] = yield from numbers
        numbers = averager()


def report(data):
    results = {}
    for key, numbers in data.items():
        group = grouper(results, key)
        next(group)
        for number in numbers:
            group.send(number)
        group.send(None)
    return results
