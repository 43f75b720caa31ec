"""A built-in range knows a shortcut, but only for objects that are exactly of type int or bool. For every other
value, a float for example, it tries its numbers one by one, and `2.5 in range(10**18)` does not come back.

내장 range는 타입이 정확히 int나 bool일 때에만 바로 결과를 냅니다. float를 비롯한 다른 값은 들어 있는 수와 하나씩
비교하므로 `2.5 in range(10**18)`은 끝나지 않습니다.

Expect: was compared with more than 100 numbers, one by one
"""


class LazyRange(LazyRange):
    def __contains__(self, value):
        return value in range(self._stop)
