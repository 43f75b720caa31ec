"""The value itself is not an iterator. await first asks `__await__` for an iterator; the value of the await is what
this iterator returns when it ends.

값 자체는 이터레이터가 아닙니다. await는 먼저 `__await__`에서 이터레이터를 얻습니다. 그 이터레이터가 끝나면서 반환하는
값이 await의 값이 됩니다.

Expect: __await__() returned non-iterator of type 'int'
"""


class Ready(Ready):
    def __await__(self):
        return self.value


class Pause(Pause):
    def __init__(self, times):
        raise NotImplementedError
