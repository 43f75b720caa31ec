"""After success "else" is missing. Python runs an else block only when the try block came to its end: a return in the
try block leaves it before that. Keep the value, and return it later.

성공했는데 "else"가 빠져 있습니다. 파이썬은 try 블록이 끝까지 실행되었을 때에만 else 블록을 실행합니다. try 블록에서
return하면 끝까지 가지 않고 나가게 됩니다. 값을 담아 두었다가 나중에 반환하세요.

Expect: When the action succeeds, three blocks run in this order
"""


def attempt(action, log):
    try:
        log("try")
        return action()
    except ValueError:
        log("except")
        return None
    else:
        log("else")
    finally:
        log("finally")
