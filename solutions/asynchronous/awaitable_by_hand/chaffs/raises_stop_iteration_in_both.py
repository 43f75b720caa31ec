"""A generator ends with return, and Python makes the StopIteration that carries the value. A StopIteration that the
body raises by itself counts as an error there, and becomes a RuntimeError.

제너레이터는 return으로 끝나고, 값을 담은 StopIteration은 파이썬이 만듭니다. 본문에서 직접 일으킨 StopIteration은
실수로 취급되어 RuntimeError로 바뀝니다.

Expect: generator raised StopIteration
"""


class Ready(Ready):
    def __await__(self):
        yield from ()
        raise StopIteration(self.value)


class Pause(Pause):
    def __await__(self):
        for _ in range(self.times):
            yield
        raise StopIteration(self.times)
