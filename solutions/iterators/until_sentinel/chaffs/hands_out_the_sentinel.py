"""The sentinel is no data. Whoever hands it out before ending gives every loop one item too many, and each of them has
to throw it away again.

감시값은 데이터가 아닙니다. 끝내기 전에 감시값까지 내놓으면 반복할 때마다 필요 없는 값이 하나 더 나오고, 쓰는 쪽에서
일일이 버려야 합니다.

Expect: The sentinel only marks the end
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
        except StopIteration:
            self._finished = True
            raise
        if result == self._sentinel:
            self._finished = True
        return result
