"""args is empty where the message was passed as a keyword. By itself Python puts only positional arguments there; a
call of super().__init__(message) puts the message there in any case.

메시지를 키워드로 주면 args가 비어 있습니다. 파이썬이 스스로 담는 것은 위치 인자뿐입니다. super().__init__(message)를
호출하면 어떤 경우에도 메시지가 args에 담깁니다.

Expect: also where that was passed as a keyword
"""


class RequestError(RequestError):
    def __init__(self, message, *, status, retry_after=None):
        self.status = status
        self.retry_after = retry_after
