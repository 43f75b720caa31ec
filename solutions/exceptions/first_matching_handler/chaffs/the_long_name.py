"""The name contains the place where the class was made: the function or the class around it. For a class at the top of
a module one cannot see that. A class has a short name as well.

이름에 클래스를 만든 곳, 곧 클래스를 둘러싼 함수나 클래스의 이름까지 들어 있습니다. 모듈의 맨 바깥에서 만든 클래스라면
차이가 보이지 않습니다. 클래스에는 짧은 이름도 있습니다.

Expect: without the place where the class was made
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
        return f"other: {type(error).__qualname__}"
    else:
        return "ok"
