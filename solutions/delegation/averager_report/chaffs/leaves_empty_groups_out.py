"""A group without numbers seems to need no work and is passed over. In the report, nobody can then tell an empty group
from one that does not exist.

수가 없는 그룹은 할 일이 없어 보여 건너뛴 코드입니다. 그러면 보고서만 보고는 빈 그룹인지 없는 그룹인지 알 수 없습니다.

Expect: A group without numbers is a group
"""


def report(data):
    results = {}
    for key, numbers in data.items():
        if not numbers:
            continue
        group = grouper(results, key)
        next(group)
        for number in numbers:
            group.send(number)
        group.send(None)
    return results
