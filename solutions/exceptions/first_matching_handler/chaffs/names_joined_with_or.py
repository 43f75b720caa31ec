"""An IndexError is not recognised, although KeyError is. `except KeyError or IndexError` names only one of them: the
value of `A or B` is A, because a class counts as true. Several classes are written as a tuple.

KeyError는 알아보지만 IndexError는 알아보지 못합니다. `except KeyError or IndexError`라고 쓰면 하나만 적은 셈입니다.
클래스는 참으로 취급되므로 `A or B`의 값은 A이기 때문입니다. 클래스를 여러 개 적으려면 튜플로 적어야 합니다.

Expect: Got: 'other: IndexError'
"""


def describe(function):
    try:
        function()
    except ZeroDivisionError:
        return "division"
    except ArithmeticError:
        return "arithmetic"
    except KeyError or IndexError:  # noqa: B030
        return "lookup"
    except Exception as error:
        return f"other: {type(error).__name__}"
    else:
        return "ok"
