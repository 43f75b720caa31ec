"""What was added later does not arrive: notes and attributes that other code has set on the exception. Only the
attributes that `__init__` knows were written down. All attributes have to go along, whatever their names are.

나중에 덧붙인 것이 도착하지 않습니다. 노트와, 다른 코드가 예외에 담은 속성이 사라집니다. `__init__`이 아는 속성만 적어
보냈기 때문입니다. 이름이 무엇이든 모든 속성을 함께 보내야 합니다.

Expect: is there after the journey, also one that is false
"""

from functools import partial


class RequestError(RequestError):
    def __reduce__(self):
        return partial(type(self), status=self.status, retry_after=self.retry_after), self.args
