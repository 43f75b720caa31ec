"""The generator is new for every loop, but it counts in an attribute of the object. After the first loop that
attribute is 0, and it stays 0. What changes during a loop belongs into a variable of that loop.

제너레이터는 반복할 때마다 새로 만들어지지만, 세는 것은 객체의 속성입니다. 첫 번째 반복이 끝나면 그 속성은 0이고 계속
0입니다. 반복하는 동안 바뀌는 값은 그 반복만의 변수에 담아야 합니다.

Expect: what an earlier loop has handed out comes again
"""


class Countdown(Countdown):
    def __iter__(self):
        while self._start > 0:
            yield self._start
            self._start -= 1
