"""__iter__ makes a new generator, but stores it in the object and returns the object. So there is still only one
position: a loop inside another one takes it away, and the outer loop ends too early.

`__iter__`가 제너레이터를 새로 만들기는 하지만, 객체에 넣어 두고 객체 자신을 반환합니다. 그래서 위치는 여전히
하나뿐입니다. 안쪽 반복문이 그 위치를 가져가 버리면 바깥쪽 반복문은 너무 일찍 끝납니다.

Expect: Loops over one object may be nested
"""


class Replay:
    def __init__(self, start):
        self._start = start

    def __iter__(self):
        self._run = self._start()
        return self

    def __next__(self):
        return next(self._run)

    def send(self, value):
        return self._run.send(value)

    def close(self):
        self._run.close()
