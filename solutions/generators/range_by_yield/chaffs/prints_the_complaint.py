"""A message on the screen is for people; the program that called does not notice it and goes on with no numbers at all.
To tell a program that its arguments are wrong, raise an exception.

화면에 나온 메시지는 사람만 볼 수 있습니다. 호출한 프로그램은 알아차리지 못한 채 값 하나 받지 못하고 계속 나아갑니다.
인자가 잘못되었다고 프로그램에 알리려면 예외를 일으켜야 합니다.

Expect: a quiet end or a printed message would hide the mistake
"""


def numbers(start, stop, step=1):
    if step == 0:
        print("ValueError: step must not be 0")
        return
    number = start
    while (number < stop) if step > 0 else (number > stop):
        yield number
        number += step
