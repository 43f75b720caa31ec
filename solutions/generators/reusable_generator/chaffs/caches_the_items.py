"""A list can be looped over again and again, so the items are kept in one. But a list is a photograph: it shows the
data as it was, holds everything in memory, and the body never runs a second time.

리스트라면 몇 번이든 순회할 수 있으니 값을 리스트에 담아 두고 있습니다. 하지만 리스트는 사진과 같습니다. 찍은 순간의
데이터를 보여 줄 뿐이고, 모든 값을 메모리에 붙들어 두며, 본문은 두 번 다시 실행되지 않습니다.

Expect: Store no items
"""


class Replay:
    def __init__(self, start):
        self._start = start
        self._items = None

    def __iter__(self):
        if self._items is None:
            self._items = list(self._start())
        yield from self._items
