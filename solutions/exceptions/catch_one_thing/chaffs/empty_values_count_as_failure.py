"""Whether the function succeeded is told by the absence of an exception, not by its value. `if value` takes 0 and an
empty list for a failure.

함수가 성공했는지는 반환값이 아니라 예외가 발생했는지로 판단해야 합니다. `if value`로 확인하면 0이나 빈 리스트를 실패로
착각합니다.

Expect: only an exception makes a message
"""


def call(function):
    try:
        value = function()
    except (ZeroDivisionError, NameError) as error:
        return None, str(error)
    if value:
        return value, ""
    return None, "no value"
