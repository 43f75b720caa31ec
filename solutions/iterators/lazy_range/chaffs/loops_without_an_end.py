"""There is no check of the index, and the loop comes from Sequence. That loop asks for the items 0, 1, 2, ... and
waits for an IndexError. Since every index gets an answer, it never ends.

인덱스를 검사하지 않는데 반복은 Sequence에 맡긴 코드입니다. Sequence의 반복은 0, 1, 2, …번 값을 차례로 꺼내면서
IndexError를 기다립니다. 어떤 인덱스에도 값이 나오니 반복이 끝나지 않습니다.

Expect: more than 1000 items came out: the iteration never ends
"""


class LazyRange(Sequence):
    def __init__(self, stop):
        self._stop = max(stop, 0)

    def __len__(self):
        return self._stop

    def __getitem__(self, index):
        if isinstance(index, slice):
            return range(self._stop)[index]
        position = operator.index(index)
        if position < 0:
            position += self._stop
        return position

    def __contains__(self, value):
        if not isinstance(value, int | float):
            return False
        return 0 <= value < self._stop and value == int(value)
