"""The start goes out at the first next() and is then forgotten: the numbers are added to 0. A running total contains
what it began with.

start는 첫 next()에서 한 번 나간 뒤 잊힙니다. 받은 수는 0에 더해집니다. 합계에는 처음에 있던 값도 들어 있어야 합니다.

Expect: Got: [1, 3, 33]
"""


def running_sum(start=0):
    total = 0
    number = yield start
    while True:
        total += number
        number = yield total
