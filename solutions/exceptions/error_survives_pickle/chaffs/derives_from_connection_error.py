"""Every `except OSError`, written for a missing file perhaps, now catches a RequestError, too. A class of errors that
is none of Python's own should derive directly from Exception.

파일이 없을 때를 위해 쓴 `except OSError`에 RequestError까지 잡힙니다. 파이썬의 예외 가운데 어느 것도 아니라면
Exception을 직접 상속해야 합니다.

Expect: A handler for some other kind of error does not mean it
"""

from functools import partial


class RequestError(ConnectionError):
    def __init__(self, message, *, status, retry_after=None):
        super().__init__(message)
        self.status = status
        self.retry_after = retry_after

    def __reduce__(self):
        return partial(type(self), status=self.status, retry_after=self.retry_after), self.args, self.__dict__
