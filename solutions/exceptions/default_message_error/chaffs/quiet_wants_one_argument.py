"""Quiet insists on exactly one argument, and Exception does not: it takes none, one or many. `raise Quiet` without
anything fails here while the exception is being made.

Quiet가 인자를 꼭 하나만 받으려 합니다. Exception은 인자가 없어도, 하나여도, 여럿이어도 받습니다. 여기서는 `raise
Quiet`라고만 쓰면 예외를 만드는 도중에 TypeError가 발생합니다.

Expect: A plain `raise Quiet` makes a Quiet without arguments
"""


class Quiet(Exception):
    def __init__(self, message):
        super().__init__(message)
