"""All exceptions share their data: the next exception overwrites what an earlier one said.

모든 예외가 데이터를 함께 쓰고 있어서, 나중에 만든 예외가 앞선 예외의 값을 덮어씁니다.

Expect: Every exception has data of its own
"""


class RequestError(RequestError):
    def __init__(self, message, *, status, retry_after=None):
        Exception.__init__(self, message)
        RequestError.status = status
        RequestError.retry_after = retry_after
