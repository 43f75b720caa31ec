"""A subclass arrives as a RequestError: `except Timeout` does not catch it any more. The class to build is that of the
exception at hand, and not always the one that the code stands in.

하위 클래스의 예외가 RequestError로 도착합니다. 그러면 `except Timeout`에 잡히지 않습니다. 다시 만들 것은 지금 다루는
예외의 클래스이고, 그것이 늘 이 코드가 있는 클래스인 것은 아닙니다.

Expect: A Timeout is a Timeout after the journey
"""

from functools import partial

Here = RequestError


def build(args, status, retry_after):
    return RequestError(*args, status=status, retry_after=retry_after)


class RequestError(Here):
    def __reduce__(self):
        return build, (self.args, self.status, self.retry_after), self.__dict__
