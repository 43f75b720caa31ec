"""Only objects of type int are looked at. But `in` is about equality: 2.0 == 2 holds, so 2.0 is in the range, as it
would be in a list.

타입이 int인 값만 살펴보고 있습니다. 하지만 `in`은 값이 같은지를 봅니다. 2.0 == 2이므로, 리스트에서와 마찬가지로 2.0도
들어 있어야 합니다.

Expect: 2.0 is equal to 2
"""


class LazyRange(LazyRange):
    def __contains__(self, value):
        if not isinstance(value, int):
            return False
        return 0 <= value < self._stop and value == int(value)
