"""Only the members of the group itself are looked at. A group among them is neither a ValueError nor an OSError, so it
comes out whole, and what it holds is not counted.

그룹에 바로 든 것만 살펴봅니다. 그 가운데 그룹은 ValueError도 OSError도 아니므로 통째로 밖으로 나오고, 그 안에 든 예외는
세지 않습니다.

Expect: at any depth, and not the number of groups
"""


def sort_out(group):
    values = sum(isinstance(each, ValueError) for each in group.exceptions)
    systems = sum(isinstance(each, OSError) for each in group.exceptions)
    rest = [each for each in group.exceptions if not isinstance(each, (ValueError, OSError))]
    if rest:
        raise ExceptionGroup(group.message, rest)
    return values, systems
