"""The iterator's __iter__ makes a new iterator instead of giving back itself. That is the iterable's job: a for loop
over an iterator that has already handed out something begins at the start once more, and a used-up one comes back to
life.

이터레이터의 `__iter__`가 자기 자신이 아니라 새 이터레이터를 반환합니다. 새로 만드는 것은 이터러블이 할 일입니다.
이러면 이미 값을 꺼낸 이터레이터를 for 문에 넣었을 때 처음부터 다시 시작하고, 다 쓴 이터레이터도 되살아납니다.

Expect: a loop over it goes on from there
"""


class Countdown(Countdown):
    def __iter__(self):
        return Run(self._start)


class Run:
    def __init__(self, start):
        self._start = start
        self._next = start

    def __iter__(self):
        return Run(self._start)

    def __next__(self):
        if self._next <= 0:
            raise StopIteration
        self._next -= 1
        return self._next + 1
