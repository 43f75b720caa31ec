"""The counts are right, but they stand in the wrong order.

개수는 맞지만 순서가 바뀌었습니다.

Expect: Got: (1, 3)
"""

counted = sort_out


def sort_out(group):
    values, systems = counted(group)
    return systems, values
