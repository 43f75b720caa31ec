"""The first call only finds out whether there is an error, the second one fetches the value. Whatever the function
does, sending a mail for example, now happens twice.

첫 번째 호출로는 예외가 발생하는지만 알아보고, 두 번째 호출로 값을 얻고 있습니다. 메일을 보내는 함수였다면 메일이 두 번
나갑니다.

Expect: calls the function exactly once
"""


def call(function):
    try:
        function()
    except (ZeroDivisionError, NameError) as error:
        return None, str(error)
    return function(), ""
