"""Behind "other: " stands what Python shows of the class, "<class ...>". The name alone is an attribute of the class.

"other: " 뒤에 파이썬이 클래스를 보여 주는 모양인 "<class ...>"가 붙어 있습니다. 이름만 따로 담은 속성이 클래스에
있습니다.

Expect: Got: "other: <class
"""


def describe(function):
    try:
        function()
    except ZeroDivisionError:
        return "division"
    except ArithmeticError:
        return "arithmetic"
    except (KeyError, IndexError):
        return "lookup"
    except Exception as error:
        return f"other: {type(error)}"
    else:
        return "ok"
