"""A broken connection is not the end of the data. Whoever takes every error for the end reports success to the caller,
who believes that everything has arrived.

연결이 끊어진 것은 데이터가 끝난 것이 아닙니다. 모든 예외를 끝으로 여기면 호출한 쪽은 다 받았다고 믿게 됩니다.

Expect: An error in call() is not the end
"""


class Until:
    def __init__(self, call, sentinel):
        self._call = call
        self._sentinel = sentinel
        self._finished = False

    def __iter__(self):
        return self

    def __next__(self):
        if self._finished:
            raise StopIteration
        try:
            result = self._call()
        except Exception:
            self._finished = True
            raise StopIteration from None
        if result == self._sentinel:
            self._finished = True
            raise StopIteration
        return result
