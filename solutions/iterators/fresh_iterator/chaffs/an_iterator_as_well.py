"""Every loop gets a new object, and so loops work. But that object is another Countdown, which has both methods:
next() works on the iterable itself and uses it up, and a loop over an iterator that is under way begins at the start
again.

반복할 때마다 새 객체를 반환하므로 for 문은 잘됩니다. 하지만 그 객체도 두 메서드를 다 가진 Countdown입니다. 이터러블에
바로 next()를 쓸 수 있어서 값이 없어지고, 이미 진행 중인 이터레이터를 순회하면 처음부터 다시 시작합니다.

Expect: next() must not work on the object itself
"""


class Countdown:
    def __init__(self, start):
        self._start = start
        self._next = start

    def __iter__(self):
        return Countdown(self._start)

    def __next__(self):
        if self._next <= 0:
            raise StopIteration
        self._next -= 1
        return self._next + 1
