"""Without an argument, something was put into args all the same: it should be empty. A default that is passed on is an
argument like any other, and str() shows it.

인자를 주지 않았는데도 args에 무언가가 들어 있습니다. args는 비어 있어야 합니다. 기본값이라도 넘기면 여느 인자와
똑같아서 str()이 보여 줍니다.

Expect: Where no argument was given, args is empty
"""


class Quiet(Exception):
    def __init__(self, message=None, *others):
        super().__init__(message, *others)
