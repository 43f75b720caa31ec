"""An average of 0 is a statement about numbers: they add up to 0. As long as there are no numbers, there is no average
either, and None says so.

평균이 0이라는 말은 받은 수를 더하면 0이 된다는 뜻입니다. 받은 수가 없으면 평균도 없고, 그것을 나타내는 값이
None입니다.

Expect: the average that goes out is None, and not 0
"""


def averager():
    count, total, average = 0, 0.0, 0.0
    while (number := (yield average)) is not None:
        count += 1
        total += number
        average = total / count
    return Result(count, average)
