"""Every for loop begins with iter(). If __iter__ takes back the end, the next loop calls the function again, although
the sentinel has come long ago.

for 문은 언제나 iter()로 시작합니다. `__iter__`가 끝났다는 기억을 지우면, 감시값이 이미 나왔는데도 다음 반복이 함수를
다시 호출합니다.

Expect: A finished iterator stays finished
"""


class Until:
    def __init__(self, call, sentinel):
        self._call = call
        self._sentinel = sentinel
        self._finished = False

    def __iter__(self):
        self._finished = False
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
            raise StopIteration
        return result
