"""Copies work, but pickle does not: something that `__reduce__` returns cannot be turned into bytes. Functions are
written down by their name in the module, and a lambda or a function within a function has no such name. What builds
the exception should stand at the top level of the module, or be something like functools.partial.

복사는 되는데 pickle은 실패합니다. `__reduce__`가 반환한 것 가운데 바이트로 바꿀 수 없는 것이 있습니다. 함수는 모듈
안의 이름으로 적어 두는데, lambda나 함수 안에서 정의한 함수는 그런 이름이 없습니다. 예외를 다시 만드는 것은 모듈의 맨
바깥에 정의하거나 functools.partial 같은 것이어야 합니다.

Expect: After a journey through pickle
"""


class RequestError(RequestError):
    def __reduce__(self):
        cls, status, retry_after = type(self), self.status, self.retry_after
        return lambda *args: cls(*args, status=status, retry_after=retry_after), self.args, self.__dict__
