"""The text is right, because `__str__` makes it. But args holds the data as well as the message, and repr() and
everything else that reads args does not find the message alone there.

`__str__`이 만들어 주니 str()은 맞습니다. 하지만 args에 데이터까지 들어 있어서, repr()처럼 args를 읽는 코드는 메시지만
꺼낼 수 없습니다.

Expect: error.args holds exactly one value, the message
"""


def build(cls, message, status, retry_after):
    return cls(message, status=status, retry_after=retry_after)


class RequestError(Exception):
    def __init__(self, message, *, status, retry_after=None):
        super().__init__(message, status, retry_after)
        self.status = status
        self.retry_after = retry_after

    def __str__(self):
        return self.args[0]

    def __reduce__(self):
        return build, (type(self), *self.args), self.__dict__
