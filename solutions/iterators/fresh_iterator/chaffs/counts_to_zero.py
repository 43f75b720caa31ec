"""Here 0 still comes out. The countdown ends with 1, so 0 is not handed out any more.

0까지 나옵니다. 카운트다운은 1에서 끝나므로 0은 내놓지 말아야 합니다.

Expect: the last number is 1
"""


class Countdown(Countdown):
    def __iter__(self):
        number = self._start
        while number >= 0:
            yield number
            number -= 1
