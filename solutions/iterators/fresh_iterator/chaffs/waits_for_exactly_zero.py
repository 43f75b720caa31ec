"""The loop ends only when the number is exactly 0. A start below 0 has already passed it, and the countdown never
ends.

수가 정확히 0일 때에만 끝납니다. start가 음수이면 0을 이미 지나쳤으므로 영원히 끝나지 않습니다.

Expect: more than 1000 items came out: the iteration never ends
"""


class Countdown(Countdown):
    def __iter__(self):
        number = self._start
        while number != 0:
            yield number
            number -= 1
