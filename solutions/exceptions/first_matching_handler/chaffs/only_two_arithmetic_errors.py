"""Some arithmetic errors are listed, but not all of them. ArithmeticError is the class that stands for all: for itself,
for its three built-in children, and for those that somebody will make.

산술 예외를 몇 가지만 적고 다는 적지 않았습니다. ArithmeticError 하나면 모두를 가리킵니다. 자기 자신과 내장된 자식
클래스 세 개는 물론, 누군가 새로 만들 클래스까지 들어 있습니다.

Expect: ArithmeticError itself, and what inherits from it
"""


def describe(function):
    try:
        function()
    except ZeroDivisionError:
        return "division"
    except (OverflowError, FloatingPointError):
        return "arithmetic"
    except (KeyError, IndexError):
        return "lookup"
    except Exception as error:
        return f"other: {type(error).__name__}"
    else:
        return "ok"
