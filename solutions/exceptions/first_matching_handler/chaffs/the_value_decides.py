"""The function's value is looked at: for 0, None and other values that count as false the word is not "ok". Whether
something was raised has nothing to do with the value.

함수의 반환값을 보고 판단하고 있습니다. 그래서 0이나 None처럼 거짓으로 취급되는 값이면 "ok"가 나오지 않습니다. 예외가
발생했는지는 반환값과 상관없습니다.

Expect: What the function returns plays no part
"""


def describe(function):
    try:
        value = function()
    except ZeroDivisionError:
        return "division"
    except ArithmeticError:
        return "arithmetic"
    except (KeyError, IndexError):
        return "lookup"
    except Exception as error:
        return f"other: {type(error).__name__}"
    if value:
        return "ok"
