"""What cannot be added is refused, but by an exception of another kind. The caller is promised a TypeError, and is
ready for no other one.

더할 수 없는 값을 거절하기는 하지만 예외의 종류가 다릅니다. 호출한 쪽에 약속한 것은 TypeError이고, 다른 예외는 대비하지
않습니다.

Expect: send('12') -> raised ValueError
"""


def running_sum(start=0):
    total = start
    while True:
        number = yield total
        if number is None or isinstance(number, str):
            raise ValueError("a number, please")
        total += number
