"""Every yield receives. With one yield for the number and another for the average, the second one gets every other
number, and throws it away.

yield는 모두 값을 받습니다. 수를 받는 yield와 평균을 내보내는 yield를 따로 두면, 두 번째 yield가 수를 하나 걸러 하나씩
받아서 버리게 됩니다.

Expect: so none of them gets lost
"""


def averager():
    count, total, average = 0, 0.0, None
    while (number := (yield)) is not None:
        count += 1
        total += number
        average = total / count
        yield average
    return Result(count, average)
