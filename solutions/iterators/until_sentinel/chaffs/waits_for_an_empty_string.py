"""A stream of bytes ends with empty bytes. b"" equals nothing but b"", neither "" nor None: any other sentinel never
comes, and at the end of the stream the loop hands out empty chunks for ever.

바이트 스트림은 빈 바이트로 끝납니다. `b""`는 `""`와도 None과도 같지 않으므로 다른 감시값은 영영 나오지 않고, 스트림이
끝난 뒤에는 빈 조각만 끝없이 나옵니다.

Expect: more than 1000 items came out: the iteration never ends
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
    return iter(partial(read, size), "")
