"""The function is called more than once. Whatever it does, sending a mail for example, happens again with every call.
One call is enough: a single try statement can have many clauses.

함수를 여러 번 호출하고 있습니다. 메일을 보내는 함수였다면 호출할 때마다 메일이 나갑니다. 호출은 한 번이면 충분합니다.
try 문 하나에 절을 여러 개 둘 수 있습니다.

Expect: calls the function exactly once
"""


def describe(function):
    try:
        function()
    except ZeroDivisionError:
        return "division"
    except ArithmeticError:
        return "arithmetic"
    except Exception:
        pass
    else:
        return "ok"
    try:
        function()
    except (KeyError, IndexError):
        return "lookup"
    except Exception as error:
        return f"other: {type(error).__name__}"
