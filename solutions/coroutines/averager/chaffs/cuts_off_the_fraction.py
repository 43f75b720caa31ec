"""// divides and then drops whatever stands behind the point. That is right for counting full boxes, but an average
without its fraction is another number.

//는 나눈 뒤 소수점 아래를 버립니다. 상자가 몇 개 찼는지 셀 때나 쓰는 나눗셈이지, 평균을 낼 때 쓰는 나눗셈이 아닙니다.
한번 버린 소수점 아래는 되찾을 수 없습니다.

Expect: nothing may be cut off or rounded
"""


def averager():
    count, total, average = 0, 0.0, None
    while (number := (yield average)) is not None:
        count += 1
        total += number
        average = total // count
    return Result(count, average)
