"""Past the end there comes None. But None is an item like any other, so the loop asks for the next index, and the
next: the end of an iteration by index is an IndexError.

끝을 지나면 None을 반환하고 있습니다. 하지만 None도 하나의 값이므로 반복은 다음 인덱스를, 또 다음 인덱스를 꺼냅니다.
인덱스로 하는 반복은 IndexError가 나와야 끝납니다.

Expect: more than 1000 items came out: the iteration never ends
"""


class Steps(Steps):
    def __getitem__(self, index):
        if not 0 <= index < self._end:
            return None
        return index
