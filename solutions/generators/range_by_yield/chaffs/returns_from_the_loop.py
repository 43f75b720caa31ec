"""return hands back one value and ends the function for good: the loop never comes round a second time. yield hands out
a value and only pauses, so that the next request can go on.

return은 값 하나를 반환하고 함수를 아예 끝내 버립니다. 그래서 반복문이 다음 값으로 넘어가지 못합니다. yield는 값을
내놓고 잠시 멈출 뿐이어서 다음 요청이 오면 이어서 실행됩니다.

Expect: 'int' object is not iterable
"""


def numbers(start, stop, step=1):
    if step == 0:
        raise ValueError("a step of 0 leads nowhere")
    number = start
    while (number < stop) if step > 0 else (number > stop):
        return number
        number += step
