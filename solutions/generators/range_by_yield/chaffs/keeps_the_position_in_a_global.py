"""A generator keeps its local variables while it is paused; nothing has to be saved outside. A global position is one
single position for all runs, and each of them moves it for the others.

제너레이터는 멈춰 있는 동안에도 지역 변수를 간직하므로 바깥에 따로 저장해 둘 필요가 없습니다. 위치를 전역 변수에 두면
모든 제너레이터가 하나를 함께 쓰게 되어, 하나가 움직일 때마다 나머지의 위치도 바뀝니다.

Expect: Every run has its own position
"""

number = 0


def numbers(start, stop, step=1):
    global number
    if step == 0:
        raise ValueError("a step of 0 leads nowhere")
    number = start
    while (number < stop) if step > 0 else (number > stop):
        yield number
        number += step
