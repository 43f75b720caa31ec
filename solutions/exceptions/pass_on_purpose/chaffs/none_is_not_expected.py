"""The end of the block fails when nothing was raised. Then __exit__ gets None three times, and None is neither
a class nor an exception: where one of them is needed, there is a TypeError.

예외가 없었는데 블록이 끝날 때 실패합니다. 이때 `__exit__`의 인자는 셋 다 None인데, None은 클래스도 아니고
예외도 아니므로 그런 것이 필요한 곳에서 TypeError가 발생합니다.

Expect: When nothing is raised, all of the block runs
"""


class ignoring(ignoring):
    def __exit__(self, exc_type, exc, tb):
        if issubclass(exc_type, self._types):
            self.caught = exc
            return True
        return False
