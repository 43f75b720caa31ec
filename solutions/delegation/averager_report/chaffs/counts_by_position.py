"""len() and positions work for lists only. Numbers may also come from a generator or a set, which a for loop can read
but nobody can index.

len()과 위치는 리스트 같은 시퀀스에나 있습니다. 수는 제너레이터나 집합에서 올 수도 있는데, 이런 것은 for 문으로 읽을
수는 있어도 위치로 꺼낼 수는 없습니다.

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
