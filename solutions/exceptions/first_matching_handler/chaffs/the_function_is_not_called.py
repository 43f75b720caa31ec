"""The word is "ok" for every function, because the function is never called. Its name alone does not run it: a call
needs the parentheses.

어떤 함수를 주어도 "ok"가 나옵니다. 함수를 한 번도 호출하지 않기 때문입니다. 이름만 쓰면 실행되지 않고, 괄호를 붙여야
호출됩니다.

Expect: Got: []
"""


def describe(function):
    try:
        function
    except Exception as error:
        return f"other: {type(error).__name__}"
    return "ok"
