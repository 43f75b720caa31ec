"""All arguments together became a single one, a tuple, so args is a tuple within a tuple. Arguments have to be passed
on one by one.

인자가 모두 튜플 하나로 묶여 args가 '튜플 안의 튜플'이 되었습니다. 인자는 하나씩 풀어서 넘겨야 합니다.

Expect: keeps them all in args
"""


class Quiet(Exception):
    def __init__(self, *args):
        super().__init__(args)
