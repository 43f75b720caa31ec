"""`in` asks `__getitem__` whether there is such an index. That happens to work because index and item are the same
here, but -1 is a valid index and no item of the range.

그런 인덱스가 있는지를 `__getitem__`으로 확인하고 있습니다. 여기서는 인덱스와 값이 같아서 얼핏 맞아 보이지만, -1은 쓸
수 있는 인덱스일 뿐 들어 있는 값이 아닙니다.

Expect: A negative one is no index here
"""


class LazyRange(LazyRange):
    def __contains__(self, value):
        if not isinstance(value, int | float):
            return False
        if value % 1 != 0:
            return False
        try:
            self[int(value)]
        except IndexError:
            return False
        return True
