"""Groups in the group are looked into, but not the groups in those. A group can be as deep as the program that made it.

그룹 안의 그룹까지는 들여다보지만, 그 안의 그룹은 보지 않습니다. 그룹은 만들기에 따라 얼마든지 깊어질 수 있습니다.

Expect: Expected: (2, 3) Got: (2, 2)
"""


def count(group):
    return sum(len(getattr(each, "exceptions", [each])) for each in group.exceptions)
