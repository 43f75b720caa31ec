"""The name is cut out of what repr() shows. Most exceptions show themselves as a call of their class, but a class may
decide for itself how its exceptions look. Only the class itself is sure to know its name.

이름을 repr()의 결과에서 잘라 냅니다. 대개의 예외는 클래스를 호출하는 모양으로 표시되지만, 어떻게 표시할지는 클래스가
스스로 정할 수 있습니다. 이름을 확실히 아는 것은 클래스 자신뿐입니다.

Expect: How its exceptions show themselves does not matter
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
        return "other: " + repr(error).partition("(")[0]
    return "ok"
