"""The loop reads the whole stream before the first chunk is handed out. That takes as much memory as the stream is
long, and from a stream without an end nothing ever comes out.

첫 조각을 내놓기도 전에 스트림을 끝까지 읽고 있습니다. 스트림 길이만큼 메모리가 들고, 끝나지 않는 스트림이라면 조각이
하나도 나오지 않습니다.

Expect: Nothing is read before anyone asks for a chunk
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
    pieces = []
    while piece := read(size):
        pieces.append(piece)
    return iter(pieces)
