"""All numbers are computed before the first one is asked for. That costs time and memory for values that perhaps nobody
wants; with a very large end it cannot even start.

첫 값을 요청하기도 전에 모든 수를 미리 만들어 두고 있습니다. 아무도 쓰지 않을 값에 시간과 메모리를 쓰는 셈이고, end가
아주 크면 시작조차 할 수 없습니다.

Expect: CountUp(10**30) must start at once
"""


class CountUp(CountUp):
    def __init__(self, end):
        self._numbers = list(range(end))
        self._index = 0

    def __next__(self):
        if self._index >= len(self._numbers):
            raise StopIteration
        self._index += 1
        return self._numbers[self._index - 1]
