"""Any index is accepted, even one where no number is. A loop over the indices goes on until there is an IndexError,
and here that never comes.

수가 없는 위치의 인덱스도 받아들이고 있습니다. 인덱스를 하나씩 늘려 가는 반복은 IndexError가 나올 때까지 계속되는데,
여기서는 IndexError가 나오지 않으니 영원히 끝나지 않습니다.

Expect: indexing must raise IndexError
"""


class LazyRange(LazyRange):
    def __getitem__(self, index):
        if isinstance(index, slice):
            return range(self._stop)[index]
        position = operator.index(index)
        if position < 0:
            position += self._stop
        return position
