"""Type and text tell what has happened, but not where and why: the report has no traceback.

타입과 메시지는 무슨 일이 있었는지는 알려 주지만, 어디에서 왜 그랬는지는 알려 주지 않습니다. 보고서에 트레이스백이
없습니다.

Expect: Got: 'LookupError: no price for coal'
"""


def report(exc):
    return f"{type(exc).__name__}: {exc}"
