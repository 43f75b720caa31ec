"""read() with a negative size returns all that is left, and then the slices are cut. The chunks look right, but the
stream has long been read to its end and lies in memory as a whole.

read()에 음수를 주면 남은 것을 한꺼번에 읽습니다. 그것을 잘라 내놓으니 조각은 맞아 보이지만, 스트림은 이미 끝까지 읽혀서
통째로 메모리에 올라와 있습니다.

Expect: read gets the size with every call
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
    data = read(-1)
    for start in range(0, len(data), size):
        yield data[start : start + size]
