"""Positions are there in sequences only. Numbers may also come from a set, which has a len() but no positions, or from
a generator, which does not even have a len(). A for loop can read them all.

위치는 리스트 같은 시퀀스에만 있습니다. 수는 len()은 있어도 위치로 꺼낼 수 없는 집합에서 올 수도 있고, len()조차 없는
제너레이터에서 올 수도 있습니다. for 문은 이 모두를 읽을 수 있습니다.

Expect: A generator has no length, and can be read once
"""


def report(data):
    results = {}
    for key, numbers in data.items():
        group = grouper(results, key)
        next(group)
        for index in range(len(numbers)):
            group.send(numbers[index])
        group.send(None)
    return results
