"""`except Exception` is shorter than a list of names, but it swallows errors that nobody here understands, and makes
them look handled. What you cannot handle, leave to somebody who can.

`except Exception`은 예외 이름을 늘어놓는 것보다 짧지만, 여기서 어떻게 할지 모르는 예외까지 삼키고는 처리한 척합니다.
처리할 수 없는 예외는 처리할 수 있는 쪽에 넘기세요.

Expect: Every other one comes out as the same object
"""


def call(function):
    try:
        return function(), ""
    except Exception as error:
        return None, str(error)
