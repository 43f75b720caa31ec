"""An except clause catches the named class and everything that inherits from it. ArithmeticError is the parent of
ZeroDivisionError, but of OverflowError as well, and that one was not meant.

except 절은 적어 둔 클래스뿐 아니라 그것을 상속한 클래스까지 모두 잡습니다. ArithmeticError는 ZeroDivisionError의
부모이지만 OverflowError의 부모이기도 해서, 잡을 생각이 없던 예외까지 잡힙니다.

Expect: even if it is a close relative
"""


def call(function):
    try:
        return function(), ""
    except (ArithmeticError, NameError) as error:
        return None, str(error)
