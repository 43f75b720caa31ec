"""What belongs after success is still guarded by the except clause. When it raises a ValueError itself, that is taken
for a failure of the action, and the caller never hears of it. The else block runs after the try block went well, and
outside of its protection.

성공한 다음에 할 일까지 try가 감싸고 있습니다. 그 일에서 ValueError가 발생하면 action이 실패한 것으로 착각하고,
호출한 쪽은 그 사실을 알 수 없습니다. else 블록은 try 블록이 잘 끝난 다음에, 그 보호 밖에서 실행됩니다.

Expect: An except clause guards the try block and nothing else
"""


def attempt(action, log):
    try:
        log("try")
        value = action()
        log("else")
        return value
    except ValueError:
        log("except")
        return None
    finally:
        log("finally")
