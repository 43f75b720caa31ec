"""The notes arrive, but not the attributes that other code has set on the exception. All attributes have to go along,
whatever their names are.

노트는 도착하는데, 다른 코드가 예외에 담은 속성은 도착하지 않습니다. 이름이 무엇이든 모든 속성을 함께 보내야 합니다.

Expect: is there after the journey, also one that is false
"""

from functools import partial


class RequestError(RequestError):
    def __reduce__(self):
        build = partial(type(self), status=self.status, retry_after=self.retry_after)
        return build, self.args, {"__notes__": list(getattr(self, "__notes__", []))}
