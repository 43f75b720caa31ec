"""Nothing remembers that the sentinel has come. The next request simply calls again, and if the function has something
to return after all, an iteration that was over goes on.

감시값이 나왔다는 것을 어디에도 기록하지 않습니다. 그래서 다음 요청이 오면 그냥 다시 호출하고, 함수가 무언가 반환하면
이미 끝난 반복이 다시 이어집니다.

Expect: A finished iterator stays finished
"""


class Until:
    def __init__(self, call, sentinel):
        self._call = call
        self._sentinel = sentinel

    def __iter__(self):
        return self

    def __next__(self):
        result = self._call()
        if result == self._sentinel:
            raise StopIteration
        return result
