"""The counts only tell whether there is an exception of that kind, and not how many.

그 종류의 예외가 있는지만 알려 주고, 몇 개인지는 알려 주지 않습니다.

Expect: Got: (1, 1)
"""


def count(group):
    return 1
