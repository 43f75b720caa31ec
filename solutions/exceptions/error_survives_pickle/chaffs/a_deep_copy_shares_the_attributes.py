"""A deep copy shares lists with the original, the notes for example. Deep copying goes through the arguments and the
state that `__reduce__` returns, but not into what is hidden inside of the callable.

깊은 복사로 만든 예외가 노트 같은 리스트를 원본과 함께 쓰고 있습니다. 깊은 복사는 `__reduce__`가 반환한 인자와 상태는
복사하지만, 호출할 객체 속에 들어 있는 것까지는 복사하지 않습니다.

Expect: A deep copy does not share its notes with the original
"""

from functools import partial


def build(cls, state, *args):
    error = cls(*args, status=0)
    error.__dict__.update(state)
    return error


class RequestError(RequestError):
    def __reduce__(self):
        return partial(build, type(self), self.__dict__), self.args
