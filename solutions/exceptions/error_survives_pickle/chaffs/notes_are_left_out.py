"""The attributes arrive, but the notes do not. Python keeps them in an attribute as well, `__notes__`, and that one
was not taken along.

속성은 도착하는데 노트는 도착하지 않습니다. 노트도 `__notes__`라는 속성에 담겨 있는데, 그것을 함께 보내지 않았습니다.

Expect: The notes of an exception arrive with it
"""

from functools import partial


class RequestError(RequestError):
    def __reduce__(self):
        state = {name: value for name, value in self.__dict__.items() if not name.startswith("__")}
        return partial(type(self), status=self.status, retry_after=self.retry_after), self.args, state
