"""ZeroDivisionError is described as "arithmetic". It inherits from ArithmeticError, so both rules fit, and the first
one that fits decides: the more special class has to come first.

ZeroDivisionError에 "arithmetic"이라는 단어를 쓰고 있습니다. ZeroDivisionError는 ArithmeticError를 상속하므로 두 규칙에
다 맞는데, 먼저 맞는 쪽이 단어를 정합니다. 범위가 더 좁은 클래스가 먼저 와야 합니다.

Expect: Got: 'arithmetic'
"""


def describe(function):
    try:
        function()
    except ArithmeticError:
        return "arithmetic"
    except ZeroDivisionError:
        return "division"
    except (KeyError, IndexError):
        return "lookup"
    except Exception as error:
        return f"other: {type(error).__name__}"
    else:
        return "ok"
