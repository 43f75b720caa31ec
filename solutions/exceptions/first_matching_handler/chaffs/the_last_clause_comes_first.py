"""Every exception is told by its name, also those that have a word of their own. A rule that fits every Exception
belongs at the end: whatever stands behind it is never reached.

모든 예외를 이름으로 부르고 있습니다. 단어가 따로 정해진 예외까지 그렇습니다. 어떤 Exception에나 맞는 규칙은 맨 뒤에
두어야 합니다. 그 뒤에 있는 것은 차례가 오지 않습니다.

Expect: Got: 'other: ZeroDivisionError'
"""


def describe(function):
    try:
        function()
    except Exception as error:
        return f"other: {type(error).__name__}"
    except ZeroDivisionError:
        return "division"
    except ArithmeticError:
        return "arithmetic"
    except (KeyError, IndexError):
        return "lookup"
    else:
        return "ok"
