"""`if total` asks whether the sum is true, and a sum of 0 is not. That says nothing about how many numbers came in: 6
and -6 have an average.

`if total`은 합계가 참인지를 묻는데, 합계 0은 거짓입니다. 그것만으로는 수를 몇 개 받았는지 알 수 없습니다. 6과 -6에도
평균이 있습니다.

Expect: Only without any numbers is the average None
"""


def averager():
    count, total, average = 0, 0.0, None
    while (number := (yield average)) is not None:
        count += 1
        total += number
        average = total / count if total else None
    return Result(count, average)
