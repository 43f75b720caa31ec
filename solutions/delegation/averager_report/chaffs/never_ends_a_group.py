"""All numbers are sent, but nobody says that this was all. The averager goes on waiting, returns nothing, and the
report stays empty.

수는 모두 보냈지만 이것이 전부라고 알리지 않았습니다. averager는 계속 기다릴 뿐 아무것도 반환하지 않고, 보고서는 빈 채로
남습니다.

Expect: An averager returns when it receives None
"""


def report(data):
    results = {}
    for key, numbers in data.items():
        group = grouper(results, key)
        next(group)
        for number in numbers:
            group.send(number)
    return results
