"""`A or B` is an expression, and its value is A, because a class counts as true. The clause therefore catches A only.
Several exceptions are written as a tuple.

`A or B`는 하나의 식이고, 클래스는 참으로 취급되므로 그 값은 A입니다. 그래서 이 except 절은 A만 잡습니다. 예외를 여러
개 잡으려면 튜플로 적어야 합니다.

Expect: one except clause can name several exceptions
"""


def call(function):
    try:
        return function(), ""
    except ZeroDivisionError or NameError as error:
        return None, str(error)
