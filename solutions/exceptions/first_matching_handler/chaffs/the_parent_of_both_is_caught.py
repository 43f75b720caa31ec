"""LookupError is described as "lookup". It is the parent of the two classes, and more than the two: for an encoding
that does not exist, for example, Python raises a LookupError. A rule for the parent fits the parent itself as well.

LookupError에도 "lookup"이라는 단어를 쓰고 있습니다. LookupError는 두 클래스의 부모이고, 두 클래스보다 범위가
넓습니다. 예를 들어 없는 인코딩을 찾으면 LookupError가 발생합니다. 부모 클래스에 대한 규칙은 부모 클래스 자신에도 맞습니다.

Expect: It is not one of the two
"""


def describe(function):
    try:
        function()
    except ZeroDivisionError:
        return "division"
    except ArithmeticError:
        return "arithmetic"
    except LookupError:
        return "lookup"
    except Exception as error:
        return f"other: {type(error).__name__}"
    else:
        return "ok"
