"""BaseException is the root of the exceptions that must not be caught by accident, KeyboardInterrupt for one. An
error that derives from it slips past every `except Exception`, the last line of defence of most programs.

BaseException은 KeyboardInterrupt처럼 실수로라도 잡히면 안 되는 예외를 위한 최상위 클래스입니다. 이것을 직접 상속한
예외는 대부분의 프로그램이 마지막 방어선으로 두는 `except Exception`을 빠져나갑니다.

Expect: <class 'BaseException'>
"""


class CustomException(BaseException):
    def __init__(self, code, name):
        super().__init__(code, name)
        self.code = code
        self.name = name

    def __str__(self):
        return f"{self.code}, {self.name} error occur!"
