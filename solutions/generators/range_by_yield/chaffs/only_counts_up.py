"""With a negative step the count begins above stop and goes down to it. But nothing comes out here unless start is below
stop, whichever way step leads: with a negative step, whether a number is left has to be asked the other way round.

step이 음수이면 stop보다 위에서 시작해 아래로 내려갑니다. 그런데 여기서는 step의 부호와 상관없이 start가 stop보다 작을
때만 값이 나옵니다. step이 음수일 때는 남은 수가 있는지를 반대로 물어야 합니다.

Expect: A negative step counts down
"""


def numbers(start, stop, step=1):
    if step == 0:
        raise ValueError("a step of 0 leads nowhere")
    number = start
    while number < stop:
        yield number
        number += step
