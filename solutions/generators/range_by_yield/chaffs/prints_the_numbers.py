"""The numbers appear on the screen, where no program can use them: the function itself returns None. yield hands a
number to whoever asked for it, who may then print it, add it up or throw it away.

수가 화면에 나타나기는 하지만 프로그램이 쓸 수는 없습니다. 함수가 반환하는 것은 None이니까요. yield는 요청한 쪽에 수를
건네줍니다. 출력할지, 더할지, 버릴지는 받은 쪽이 정합니다.

Expect: 'NoneType' object is not iterable
"""


def numbers(start, stop, step=1):
    if step == 0:
        raise ValueError("a step of 0 leads nowhere")
    number = start
    while (number < stop) if step > 0 else (number > stop):
        print(number)
        number += step
