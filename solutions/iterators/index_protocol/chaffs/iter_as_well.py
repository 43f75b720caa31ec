"""__iter__ was added to be safe. The loop then uses that method, and __getitem__ has no part in it. The task is to
see that a loop can do without.

혹시 몰라서 `__iter__`도 넣었습니다. 그러면 반복은 그 메서드만 쓰고 `__getitem__`은 아무 일도 하지 않습니다. 이 과제는
`__iter__` 없이도 반복할 수 있음을 확인하는 것입니다.

Expect: has to do without the method __iter__
"""


class Steps(Steps):
    def __iter__(self):
        return iter(range(self._end))
