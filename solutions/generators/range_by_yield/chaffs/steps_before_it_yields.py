"""The number is moved on before it has been handed out, so start never comes out, and at the end a number too many
does. First yield, then step.

수를 내놓기도 전에 먼저 옮기고 있습니다. 그래서 start는 나오지 않고, 끝에서는 하나가 더 나옵니다. yield부터 하고
그다음에 옮겨야 합니다.

Expect: begins with start itself
"""


def numbers(start, stop, step=1):
    if step == 0:
        raise ValueError("a step of 0 leads nowhere")
    number = start
    while (number < stop) if step > 0 else (number > stop):
        number += step
        yield number
