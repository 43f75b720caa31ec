"""With a negative step the count begins above stop and goes down to it. The comparison number < stop is false right
away, so nothing comes out at all. Which way to compare depends on the sign of step.

step이 음수이면 stop보다 위에서 시작해 아래로 내려갑니다. number < stop은 처음부터 거짓이므로 아무것도 나오지 않습니다.
어느 쪽으로 비교할지는 step의 부호에 달려 있습니다.

Expect: A negative step counts down
"""


def numbers(start, stop, step=1):
    if step == 0:
        raise ValueError("a step of 0 leads nowhere")
    number = start
    while number < stop:
        yield number
        number += step
