"""After the journey status and retry_after are what they were in the beginning: they were written down when the
exception was made. What counts is what the exception holds when it leaves.

도착한 예외의 status와 retry_after가 처음 값으로 돌아가 있습니다. 예외를 만들 때 적어 둔 값을 보냈기 때문입니다. 떠날
때 예외에 담겨 있던 값이 도착해야 합니다.

Expect: not what they were in the beginning
"""

from functools import partial

Base = RequestError


class RequestError(Base):
    def __init__(self, message, *, status, retry_after=None):
        super().__init__(message, status=status, retry_after=retry_after)
        self.first = {"status": status, "retry_after": retry_after}

    def __reduce__(self):
        return partial(type(self), **self.first), self.args, {**self.__dict__, **self.first}
