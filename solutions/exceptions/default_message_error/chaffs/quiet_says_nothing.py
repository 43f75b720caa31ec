"""Quiet is only a name: the exception should still show its argument. args is empty here although an argument was
given. What Python stores there is kept as long as nobody replaces it with nothing.

Quiet는 이름일 뿐이고, 예외는 자기 인자를 보여 주어야 합니다. 인자를 주었는데도 args가 비어 있습니다. 파이썬이 args에
담아 둔 인자는 빈 값으로 바꾸지만 않으면 그대로 남아 있습니다.

Expect: Quiet("a") shows a
"""


class Quiet(Exception):
    def __init__(self, *args):
        super().__init__()
