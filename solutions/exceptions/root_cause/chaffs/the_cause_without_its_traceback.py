"""The original exception is the cause, but its traceback has been taken away. The report tells what went wrong, and no
longer where.

원래 예외가 원인이기는 하지만 트레이스백을 없애 버렸습니다. 무엇이 잘못됐는지는 알아도, 어디에서 잘못됐는지는 알 수
없습니다.

Expect: The cause comes with its own traceback
"""


def load(read):
    try:
        return json.loads(read())
    except (OSError, ValueError) as error:
        raise LoadError("the settings cannot be loaded") from error.with_traceback(None)
