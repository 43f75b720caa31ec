"""Nothing is stored in the object, but every loop begins with a list of all the numbers. A loop wants one number at a
time.

객체에 저장해 두는 것은 없지만, 반복할 때마다 모든 수가 담긴 리스트부터 만들고 있습니다. 반복에는 한 번에 수 하나만
있으면 됩니다.

Expect: may make a list of them
"""


class LazyRange(LazyRange):
    def __iter__(self):
        return iter(list(range(self._stop)))
