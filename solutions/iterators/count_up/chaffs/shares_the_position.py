"""The position is not kept in the object, but on the class or outside of it, so there is only one for all objects:
whatever one of them hands out, the others leave out. What an object has to remember for itself belongs to self, and is
set in __init__.

위치를 객체가 아니라 클래스나 그 바깥에 두어서 모든 객체가 하나를 같이 씁니다. 한 객체가 내놓은 수를 다른 객체는
건너뛰게 됩니다. 객체가 저마다 기억해야 하는 것은 `__init__`에서 self에 넣어 두어야 합니다.

Expect: Every CountUp keeps its own position
"""


class CountUp(CountUp):
    _next = 0

    def __init__(self, end):
        CountUp._next = 0
        self._end = end

    def __next__(self):
        if CountUp._next >= self._end:
            raise StopIteration
        CountUp._next += 1
        return CountUp._next - 1
