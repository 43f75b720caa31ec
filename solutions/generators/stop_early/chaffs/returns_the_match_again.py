"""The class raises the same StopIteration at every request after the end, so the match is handed over again and again.
A generator hands its return value over once; later requests carry None.

끝난 뒤에도 요청받을 때마다 같은 값을 실은 StopIteration을 일으켜서 일치한 값이 되풀이해 나옵니다. 제너레이터의 반환값은
한 번만 나오고, 그 뒤의 요청에는 None이 실립니다.

Expect: The return value comes once
"""


class UntilMatch:
    def __init__(self, items, stop):
        self._items = iter(items)
        self._stop = stop
        self._ended = False
        self._match = None

    def __iter__(self):
        return self

    def __next__(self):
        if self._ended:
            raise StopIteration(self._match)
        try:
            item = next(self._items)
            if not self._stop(item):
                return item
        except BaseException:
            self._ended = True
            raise
        self._ended = True
        self._match = item
        raise StopIteration(item)


def until_match(items, stop):
    return UntilMatch(items, stop)
