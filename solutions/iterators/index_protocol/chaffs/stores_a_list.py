"""All numbers are written into a list, although each of them can be told from its index. With a very large end there
is no room for the list.

인덱스만 보면 알 수 있는 수를 모두 리스트에 담아 두고 있습니다. end가 아주 크면 리스트를 담을 메모리부터 모자랍니다.

Expect: Steps(10**30) must be there at once
"""


class Steps(Steps):
    def __init__(self, end):
        self._numbers = list(range(end))

    def __getitem__(self, index):
        if index < 0:
            raise IndexError(f"there is no step {index}")
        return self._numbers[index]
