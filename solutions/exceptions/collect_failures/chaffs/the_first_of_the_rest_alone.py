"""One exception of the rest is raised, without a group, and the others are lost.

나머지 가운데 하나만 그룹 없이 일으키고, 다른 것은 사라집니다.

Expect: Got: ('raised', 'TypeError')
"""


def sort_out(group):
    rest = group.split((ValueError, OSError))[1]
    if rest:
        raise rest.exceptions[0]
    values, systems = group.subgroup(ValueError), group.subgroup(OSError)
    return count(values) if values else 0, count(systems) if systems else 0
