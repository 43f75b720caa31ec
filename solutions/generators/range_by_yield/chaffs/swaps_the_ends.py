"""Swapping start and stop and turning the sign of step round looks like the same way, walked backwards. But it begins
at the wrong end, and it is stop that comes out then, not start. With a step of 2 it may even hit quite other numbers.

start와 stop을 맞바꾸고 step의 부호를 뒤집으면 같은 길을 거꾸로 걷는 것처럼 보입니다. 하지만 시작하는 쪽이 틀렸고,
start 대신 stop이 나옵니다. step이 2라면 전혀 다른 수들이 나오기도 합니다.

Expect: from start, which comes first, to just above stop
"""


def numbers(start, stop, step=1):
    if step == 0:
        raise ValueError("a step of 0 leads nowhere")
    if step < 0:
        start, stop, step = stop, start, -step
    number = start
    while number < stop:
        yield number
        number += step
