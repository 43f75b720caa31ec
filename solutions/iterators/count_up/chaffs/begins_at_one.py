"""The position moves on before its value is handed out, so 0 never comes out. Keep the value first, then move on, then
hand out what was kept.

값을 내놓기 전에 위치부터 옮기고 있어서 0이 나오지 않습니다. 먼저 값을 따로 두고, 위치를 옮긴 다음, 따로 둔 값을
내놓으세요.

Expect: hands out 0, 1, 2, ... and stops before end
"""


class CountUp(CountUp):
    def __next__(self):
        self._next += 1
        if self._next >= self._end:
            raise StopIteration
        return self._next
