"""Whatever stands behind the point is dropped, as // does. That is right for counting full boxes, but an average
without its fraction is another number.

//처럼 소수점 아래를 버리고 있습니다. 상자가 몇 개 찼는지 셀 때는 그래도 되지만, 평균에서 소수점 아래를 버리면 다른 수가
됩니다.

Expect: nothing may be cut off or rounded
"""


def averager():
    count, total, average = 0, 0.0, None
    while (number := (yield average)) is not None:
        count += 1
        total += number
        average = total // count
    return Result(count, average)
