"""Copies are right, but pickle fails: it does not ask `__copy__` and `__deepcopy__`. `__reduce__` is what all three go
by.

복사는 되는데 pickle은 실패합니다. pickle은 `__copy__`와 `__deepcopy__`를 쓰지 않습니다. 셋 모두가 쓰는 것은
`__reduce__`입니다.

Expect: After a journey through pickle
"""

import copy


class RequestError(RequestError):
    __reduce__ = Exception.__reduce__

    def __copy__(self):
        twin = type(self)(*self.args, status=self.status, retry_after=self.retry_after)
        twin.__dict__.update(self.__dict__)
        return twin

    def __deepcopy__(self, memo):
        twin = type(self)(*self.args, status=self.status, retry_after=self.retry_after)
        twin.__dict__.update(copy.deepcopy(self.__dict__, memo))
        return twin
