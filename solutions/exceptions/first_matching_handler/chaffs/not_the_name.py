"""Behind "other: " stands something else than the name of the class. The exception itself turns into its text, and its
class into "<class ...>": ask the class for its name.

"other: " 뒤에 클래스의 이름이 아닌 것이 붙어 있습니다. 예외 객체를 문자열로 바꾸면 메시지가 되고, 클래스를 바꾸면
"<class ...>"가 됩니다. 클래스에서 이름을 꺼내야 합니다.

Expect: Got: 'other:
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
