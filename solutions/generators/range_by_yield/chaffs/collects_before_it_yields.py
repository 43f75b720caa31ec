"""There is a yield, so it is a generator, but a list is filled before the first number goes out. The first request does
the work of all of them, and with a stop of 10**30 it never comes back.

yield가 있으니 제너레이터이기는 합니다. 하지만 첫 수를 내놓기 전에 리스트부터 채우고 있습니다. 첫 요청이 모든 일을
떠맡는 셈이고, stop이 10**30이면 그 요청은 영영 돌아오지 않습니다.

Expect: so it cannot collect the numbers first
"""


def numbers(start, stop, step=1):
    if step == 0:
        raise ValueError("a step of 0 leads nowhere")
    result = []
    number = start
    while (number < stop) if step > 0 else (number > stop):
        result.append(number)
        number += step
    for number in result:
        yield number
