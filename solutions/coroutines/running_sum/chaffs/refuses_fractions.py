"""A fraction is refused like a text, although it can be added. Not only an int is a number.

소수도 더할 수 있는데 문자열처럼 거절합니다. int만 수인 것은 아닙니다.

Expect: Raised: TypeError
"""


def running_sum(start=0):
    total = start
    while True:
        number = yield total
        if not isinstance(number, int):
            raise TypeError("a number, please")
        total += number
