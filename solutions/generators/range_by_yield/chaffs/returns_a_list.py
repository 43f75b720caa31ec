"""A list has to be complete before it can be returned. With a stop of 10**30 it never would be, and even a short one is
made of numbers that perhaps nobody asks for. yield hands each number out as soon as it is known.

리스트는 다 만들어야 반환할 수 있습니다. stop이 10**30이면 영영 다 만들 수 없고, 짧은 리스트라도 아무도 요청하지 않을
값까지 만들게 됩니다. yield를 쓰면 수를 만드는 대로 하나씩 내놓을 수 있습니다.

Expect: numbers(0, 10**30) must start at once
"""


def numbers(start, stop, step=1):
    if step == 0:
        raise ValueError("a step of 0 leads nowhere")
    result = []
    number = start
    while (number < stop) if step > 0 else (number > stop):
        result.append(number)
        number += step
    return result
