"""Whether to count up or down is read off start and stop, and the sign of step is ignored. So numbers(5, 2) counts down
although nobody asked for that, and a loop over an empty stretch suddenly has something to do.

어느 쪽으로 셀지를 start와 stop만 보고 정하고 step의 부호는 무시하고 있습니다. 그래서 numbers(5, 2)는 아무도 바라지
않았는데도 거꾸로 세고, 비어 있어야 할 구간에서 값이 나옵니다.

Expect: Counting up from a start that is not below stop
"""


def numbers(start, stop, step=1):
    if step == 0:
        raise ValueError("a step of 0 leads nowhere")
    number = start
    while (number < stop) if start < stop else (number > stop):
        yield number
        number += abs(step) if start < stop else -abs(step)
