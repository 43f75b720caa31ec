"""Somebody was told that __getitem__ makes an iterator, and so __next__ was added. An iterable by index has no
position of its own: iter() wraps it in an iterator, and that one has __next__ and counts.

`__getitem__`이 있으면 이터레이터라고 생각해서 `__next__`까지 넣었습니다. 인덱스로 반복하는 이터러블에는 자기 위치가
없습니다. iter()가 이터레이터를 씌워 주고, `__next__`로 인덱스를 세는 것은 그 이터레이터입니다.

Expect: Steps must not have __next__
"""


class Steps(Steps):
    def __init__(self, end):
        self._end = end
        self._next = 0

    def __next__(self):
        if self._next >= self._end:
            raise StopIteration
        self._next += 1
        return self._next - 1
