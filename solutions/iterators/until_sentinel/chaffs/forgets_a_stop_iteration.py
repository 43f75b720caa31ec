"""A StopIteration from call() leaves __next__ without any help and ends the loop. But nobody takes note of it: the next
request calls again, and the iteration comes back to life.

call()에서 발생한 StopIteration은 그대로 `__next__` 밖으로 나가 반복을 끝냅니다. 하지만 끝났다는 것을 아무도 적어 두지
않았으므로, 다음 요청이 오면 다시 호출하고 끝난 반복이 되살아납니다.

Expect: When call() raises StopIteration, the iteration is over as well
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
        result = self._call()
        if result == self._sentinel:
            self._finished = True
            raise StopIteration
        return result
