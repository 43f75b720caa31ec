"""Whether there is anything to hand out is read off start and stop, or off the distance between them, and the sign of
step is ignored. So numbers(5, 2) hands out numbers, although a step of 1 never leads from 5 to 2.

내놓을 값이 있는지를 start와 stop, 또는 그 사이의 거리만 보고 정하고 step의 부호는 무시하고 있습니다. 그래서 5에서 1씩
커져서는 2에 닿을 수 없는데도 numbers(5, 2)에서 값이 나옵니다.

Expect: Counting up from a start that is not below stop
"""


def numbers(start, stop, step=1):
    if step == 0:
        raise ValueError("a step of 0 leads nowhere")
    number = start
    while (number < stop) if start < stop else (number > stop):
        yield number
        number += abs(step) if start < stop else -abs(step)
