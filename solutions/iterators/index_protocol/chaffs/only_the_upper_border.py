"""Only the upper border is checked. A loop never notices, since it asks for 0, 1, 2, ..., but steps[-1] gets an answer,
too, and no error.

위쪽 경계만 검사하고 있습니다. 반복은 0, 1, 2, …만 꺼내므로 티가 나지 않지만, steps[-1]도 예외 없이 값을 받습니다.

Expect: Steps knows no negative indices
"""


class Steps(Steps):
    def __getitem__(self, index):
        if index >= self._end:
            raise IndexError(f"there is no step {index}")
        return index
