"""A wait of 0 seconds became None. 0 counts as false, but it is an answer: try again at once. None means that nobody
knows.

0초가 None으로 바뀌었습니다. 0은 거짓으로 취급되지만 '바로 다시 시도하라'는 대답입니다. None은 모른다는 뜻입니다.

Expect: to wait 0 seconds is something else than not to know
"""


class RequestError(RequestError):
    def __init__(self, message, *, status, retry_after=None):
        super().__init__(message, status=status, retry_after=retry_after or None)
