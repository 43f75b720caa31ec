"""The start is added again with every number. It belongs in the total once, before the first number comes in.

수를 받을 때마다 start를 다시 더합니다. start는 첫 번째 수를 받기 전에 한 번만 합계에 들어가야 합니다.

Expect: Got: [201, 303, 433]
"""


def running_sum(start=0):
    total = start
    while True:
        number = yield total
        total += number + start
