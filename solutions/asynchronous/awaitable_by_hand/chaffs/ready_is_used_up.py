"""The first await has taken the value away, so the second one finds nothing. A value that is ready can be read any
number of times.

첫 await가 값을 꺼내 가서 두 번째 await에는 남은 것이 없습니다. 준비된 값은 몇 번이든 읽을 수 있어야 합니다.

Expect: A value that is ready stays ready
"""


class Ready(Ready):
    def __await__(self):
        yield from ()
        value, self.value = self.value, None
        return value
