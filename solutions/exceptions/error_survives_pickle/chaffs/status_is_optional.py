"""A RequestError without a status is accepted. With a default for everything pickle can call the class with the
message alone, but now everybody else can do so, too, and forget the status.

status 없이도 RequestError가 만들어집니다. 모든 것에 기본값이 있으면 pickle은 메시지만으로 클래스를 호출할 수 있습니다.
하지만 다른 사람도 그렇게 할 수 있고, status를 잊어도 아무도 모릅니다.

Expect: every request that fails has one
"""


class RequestError(Exception):
    def __init__(self, message, *, status=0, retry_after=None):
        super().__init__(message)
        self.status = status
        self.retry_after = retry_after
