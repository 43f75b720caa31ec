"""Loops work, because __iter__ makes a new generator for each of them. But a __next__ was added to make next(object)
work, too: now the object looks like an iterator, and yet iter() of it is something else with another position.

`__iter__`가 매번 새 제너레이터를 만들므로 반복문은 잘 돌아갑니다. 그런데 next(객체)도 되게 하려고 `__next__`까지
넣었습니다. 이제 객체가 이터레이터처럼 보이는데, iter()를 호출하면 위치가 다른 엉뚱한 것이 나옵니다.

Expect: so it must not answer next()
"""


class Replay:
    def __init__(self, start):
        self._start = start
        self._run = start()

    def __iter__(self):
        return self._start()

    def __next__(self):
        return next(self._run)
