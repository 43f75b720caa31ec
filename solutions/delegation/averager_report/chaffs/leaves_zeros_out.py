"""The question "if number" is answered with no for 0 as well. The zeros are left out, and the average is too high.

`if number`라고 쓰면 0도 거짓으로 취급됩니다. 그래서 0이 빠지고 평균이 틀리게 나옵니다.

Expect: A 0 in the data is sent like every other number
"""


def report(data):
    results = {}
    for key, numbers in data.items():
        group = grouper(results, key)
        next(group)
        for number in numbers:
            if number:
                group.send(number)
        group.send(None)
    return results
