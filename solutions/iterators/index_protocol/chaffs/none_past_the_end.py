"""Past the end a value comes back, and no exception is raised. Whatever the value is, even None, it is an item like any
other, so the loop asks for the next index, and the next: the end of an iteration by index is an IndexError that is
raised.

끝을 지나서도 예외가 발생하지 않고 값이 나옵니다. None이든 무엇이든 나온 것은 하나의 값이므로 반복은 다음 인덱스를, 또
다음 인덱스를 꺼냅니다. 인덱스로 하는 반복은 IndexError가 발생해야 끝납니다.

Expect: more than 1000 items came out: the iteration never ends
"""


class Steps(Steps):
    def __getitem__(self, index):
        if not 0 <= index < self._end:
            return None
        return index
