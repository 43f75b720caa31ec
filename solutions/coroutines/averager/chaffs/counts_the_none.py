"""The None at the end is a signal, not a number. Counting before looking at what came in makes the count one too high.

마지막에 오는 None은 수가 아니라 끝을 알리는 신호입니다. 무엇을 받았는지 확인하기 전에 세면 개수가 하나 더 많아집니다.

Expect: The None at the end is not counted
"""


def averager():
    count, total, average = 0, 0.0, None
    while True:
        number = yield average
        count += 1
        if number is None:
            break
        total += number
        average = total / count
    return Result(count, average)
