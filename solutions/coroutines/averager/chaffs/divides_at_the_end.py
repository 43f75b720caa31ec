"""The average is computed once more for the result, without asking whether there was any number. Nothing divided by
nothing is a ZeroDivisionError.

결과를 만들 때 받은 수가 있는지 확인하지 않고 평균을 다시 계산하고 있습니다. 받은 수가 없으면 0으로 나누게 되어
ZeroDivisionError가 발생합니다.

Expect: there is nothing to divide
"""


def averager():
    count, total, average = 0, 0.0, None
    while (number := (yield average)) is not None:
        count += 1
        total += number
        average = total / count
    return Result(count, total / count)
