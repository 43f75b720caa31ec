"""The coroutine answers its first number and is then at its end. Whatever has to be done for every number belongs into
a loop.

첫 번째 수에는 대답하지만 그것으로 코루틴이 끝나 버립니다. 수를 받을 때마다 해야 하는 일은 반복문 안에 두어야 합니다.

Expect: send(1) -> yielded 1', 'send(2) -> returned None
"""


def running_sum(start=0):
    total = start
    number = yield total
    total += number
    yield total
