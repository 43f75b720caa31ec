"""A bare pair holds the same values, but not their names: whoever gets it cannot read `result.average`, and has to know
which of the two comes first. Return what the signature promises.

튜플 하나에도 같은 값을 담을 수 있지만 이름이 없습니다. `result.average`로 읽을 수 없고, 어느 값이 앞에 있는지 외워야
합니다. 시그니처에 적힌 대로 Result를 반환하세요.

Expect: so a Result must come back and not just a pair
"""


def averager():
    count, total, average = 0, 0.0, None
    while (number := (yield average)) is not None:
        count += 1
        total += number
        average = total / count
    return count, average
