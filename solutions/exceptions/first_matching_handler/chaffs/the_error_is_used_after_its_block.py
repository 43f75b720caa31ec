"""The name of the exception is used after its except block. Python deletes the name after `as` at the end of the block:
whoever needs the exception later keeps it, or its class, under another name.

예외에 붙인 이름을 except 블록이 끝난 뒤에 쓰고 있습니다. `as` 뒤의 이름은 블록이 끝나면 파이썬이 지웁니다. 나중에도
필요하다면 예외나 그 클래스를 다른 이름에 담아 두어야 합니다.

Expect: Raised: UnboundLocalError
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
        pass
    else:
        return "ok"
    return f"other: {type(error).__name__}"
