"""An error of read ends the chunks as if the stream were over. The file that the caller writes from them is incomplete,
and nobody knows.

read에서 예외가 발생하면 스트림이 끝난 것처럼 조각이 끊깁니다. 호출한 쪽이 그 조각으로 만든 파일은 온전하지 않은데
아무도 모릅니다.

Expect: An error of read is not the end of the stream
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
            raise StopIteration
        return result


def chunks(read, size):
    try:
        while piece := read(size):
            yield piece
    except OSError:
        return
