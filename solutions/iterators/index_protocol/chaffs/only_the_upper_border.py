"""Only the upper border is checked. A loop never notices, since it asks for 0, 1, 2, ..., but steps[-1] gives -1, a
number that no loop ever shows.

위쪽 경계만 검사하고 있습니다. 반복은 0, 1, 2, …만 꺼내므로 티가 나지 않지만, steps[-1]은 반복에서 나온 적이 없는 -1을
반환합니다.

Expect: Steps knows no negative indices
"""


class Steps(Steps):
    def __getitem__(self, index):
        if index >= self._end:
            raise IndexError(f"there is no step {index}")
        return index
