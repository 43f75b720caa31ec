"""int() cuts off what stands behind the point, so 2.5 becomes 2 and is found. `in` asks whether one of the items is
equal to the value, and 2.5 is equal to none.

int()는 소수점 아래를 잘라 버립니다. 그래서 2.5가 2가 되어 들어 있다는 결과가 나옵니다. `in`은 같은 값이 있는지를
확인하는 연산이고, 2.5와 같은 값은 없습니다.

Expect: nothing may be rounded or converted to fit
"""


class LazyRange(LazyRange):
    def __contains__(self, value):
        if not isinstance(value, int | float):
            return False
        return 0 <= value < self._stop
