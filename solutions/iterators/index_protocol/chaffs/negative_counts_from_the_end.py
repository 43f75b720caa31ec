"""A negative index counts from the end, as in a list. Lists do that in their own __getitem__; it is not part of
indexing, and this class was to answer with IndexError.

음수 인덱스를 리스트처럼 끝에서부터 세고 있습니다. 그것은 리스트가 자기 `__getitem__`에서 하는 일이지 인덱스의 기본
규칙이 아닙니다. 이 클래스는 음수 인덱스에 IndexError를 일으키기로 했습니다.

Expect: Steps knows no negative indices
"""


class Steps(Steps):
    def __getitem__(self, index):
        if index < 0:
            index += self._end
        if not 0 <= index < self._end:
            raise IndexError(f"there is no step {index}")
        return index
