"""read(size) with its brackets is a call: it reads the first chunk at once and gives iter() those bytes. iter() needs
something that it can call itself, again and again.

괄호를 붙인 read(size)는 호출입니다. 그 자리에서 첫 조각을 읽고, 그 바이트를 iter()에 넘깁니다. iter()에 필요한 것은
몇 번이고 직접 호출할 수 있는 객체입니다.

Expect: The chunks are the stream in pieces of the given size
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
    return iter(read(size), b"")
