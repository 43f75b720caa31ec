"""Behind "other: " stands the text of the exception. The text tells what went wrong this time, and the name of the
class tells what kind of exception it was: ask the class for its name.

"other: " 뒤에 예외의 메시지가 붙어 있습니다. 메시지는 이번에 무엇이 잘못됐는지 알려 주고, 어떤 종류의 예외인지는
클래스의 이름이 알려 줍니다. 클래스에서 이름을 꺼내야 합니다.

Expect: Got: 'other: something else'
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
        return f"other: {error}"
    else:
        return "ok"
