"""With a file on a disk only the last chunk is short, and so this seems to save one call. A pipe or a socket returns
what has arrived so far: a short chunk in the middle is normal, and all that follows it would be lost.

디스크의 파일이라면 마지막 조각만 짧으니 호출 한 번을 아끼는 것처럼 보입니다. 하지만 파이프와 소켓은 지금까지 도착한
만큼만 반환합니다. 중간에 짧은 조각이 오는 것은 흔한 일이고, 그 뒤의 데이터를 모두 잃게 됩니다.

Expect: Only b"" is the end
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
    while piece := read(size):
        yield piece
        if len(piece) < size:
            return
