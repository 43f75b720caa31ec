"""What is counted are the members of a group, and a group in it counts as one, whatever it holds.

그룹에 바로 든 것만 세어서, 그 안의 그룹은 무엇이 들었든 하나로 칩니다.

Expect: Expected: (2, 3) Got: (1, 2)
"""


def count(group):
    return len(group.exceptions)
