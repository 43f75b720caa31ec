"""A negative stop is taken as it is, and __len__ returns it. Python does not accept a length below 0 and raises
ValueError: a range without numbers has the length 0.

음수인 stop을 그대로 담아 두었으니 `__len__`도 그 값을 반환하게 됩니다. 파이썬은 0보다 작은 길이를 받아들이지 않고
ValueError를 일으킵니다. 수가 없는 범위의 길이는 0입니다.

Expect: a length below 0 does not exist
"""


class LazyRange(LazyRange):
    def __init__(self, stop):
        self._stop = stop
