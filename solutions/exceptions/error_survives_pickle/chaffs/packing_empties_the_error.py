"""The exception that was sent has lost data: `__reduce__` has taken it out of the exception's own dictionary. The
method is asked for a description; it may change nothing. Make a new dictionary before you leave something out.

보낸 예외에서 데이터가 사라졌습니다. `__reduce__`가 예외가 쓰고 있는 딕셔너리에서 값을 꺼내 지웠기 때문입니다. 이
메서드는 설명만 해야 하고 아무것도 바꾸면 안 됩니다. 무언가를 빼려면 먼저 딕셔너리를 새로 만드세요.

Expect: pickle.dumps() only looks
"""

from functools import partial


class RequestError(RequestError):
    def __reduce__(self):
        state = self.__dict__
        keywords = {name: state.pop(name) for name in ("status", "retry_after") if name in state}
        return partial(type(self), **{"status": 0, **keywords}), self.args, state
