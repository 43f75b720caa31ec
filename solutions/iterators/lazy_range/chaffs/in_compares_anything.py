"""The value is compared with the borders before anyone has asked whether it is a number at all. "a" and None cannot
be compared with 0, so a plain question ends in a TypeError.

값이 수인지 확인하지도 않고 경계와 비교하고 있습니다. "a"나 None은 0과 크기를 비교할 수 없으므로, in으로 확인했을 뿐인데
TypeError가 발생합니다.

Expect: It is no error to ask
"""


class LazyRange(LazyRange):
    def __contains__(self, value):
        return 0 <= value < self._stop and value == int(value)
