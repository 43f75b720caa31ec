"""args holds the arguments, but str() does not show them: a __str__ that you write takes the place of Exception's own.
For Quiet that one is already right.

args에는 인자가 들어 있지만 str()이 그것을 보여 주지 않습니다. `__str__`을 직접 쓰면 Exception의 `__str__` 대신 그것이
쓰입니다. Quiet에는 Exception의 것이 이미 알맞습니다.

Expect: Quiet("a") shows a
"""


class Quiet(Exception):
    def __str__(self):
        return ""
