"""Steps ignores the index and counts its calls. In one single loop that looks right, but whoever asks for steps[3]
gets something else, and the second loop finds everything used up.

Steps가 인덱스는 보지 않고 자기가 몇 번 호출됐는지 셉니다. 한 번만 반복하면 맞아 보이지만, steps[3]을 꺼내면 엉뚱한
수가 나오고 두 번째 반복에는 남는 것이 없습니다.

Expect: the index alone tells which one is meant
"""


class Steps(Steps):
    def __init__(self, end):
        self._end = end
        self._next = 0

    def __getitem__(self, index):
        if index < 0 or self._next >= self._end:
            raise IndexError(f"there is no step {self._next}")
        self._next += 1
        return self._next - 1
