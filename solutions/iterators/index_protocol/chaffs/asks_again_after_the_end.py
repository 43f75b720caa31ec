"""The iterator does not remember that it has ended, and asks for the same index once more at every further request.
If the object has grown meanwhile, a finished iterator comes back to life.

이터레이터가 끝났다는 사실을 기억하지 않아서, 요청이 올 때마다 같은 인덱스를 다시 꺼내 봅니다. 그사이 객체가
길어졌다면 끝난 이터레이터가 되살아납니다.

Expect: A finished iterator stays finished
"""


class old_iter:
    def __init__(self, obj):
        self._obj = obj
        self._index = 0

    def __iter__(self):
        return self

    def __next__(self):
        try:
            item = self._obj[self._index]
        except (IndexError, StopIteration):
            raise StopIteration from None
        self._index += 1
        return item
