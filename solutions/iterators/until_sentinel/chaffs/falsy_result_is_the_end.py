"""0, None and the empty string count as false, but that does not make them the end. Here the sentinel that the caller
has chosen is not looked at, and data that happens to be falsy cuts the iteration off.

0, None, 빈 문자열은 거짓으로 취급되지만 끝이라는 뜻은 아닙니다. 호출한 쪽이 정한 감시값 말고도 거짓인 데이터만 만나면
반복이 끊깁니다.

Expect: are results like all others
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
        if not result or result == self._sentinel:
            self._finished = True
            raise StopIteration
        return result
