"""The cause is a new exception that was made for the purpose. It looks like the original but has no traceback: the
place where it went wrong is lost.

원인 자리에 새로 만든 예외를 넣었습니다. 원래 예외와 닮았지만 트레이스백이 없어서, 어디에서 잘못됐는지 알 수 없습니다.

Expect: the same object: not one that is like it
"""


def load(read):
    try:
        return json.loads(read())
    except OSError as error:
        raise LoadError("the settings cannot be loaded") from OSError(str(error))
    except ValueError as error:
        raise LoadError("the settings cannot be loaded") from ValueError(str(error))
