"""If there is a rest, the whole group is raised, with the ValueErrors and OSErrors that were counted already. Whoever
catches it deals with them twice.

나머지가 있으면 이미 센 ValueError와 OSError까지 그룹을 통째로 일으킵니다. 잡는 쪽은 그것을 또 처리하게 됩니다.

Expect: are settled: the group that comes out holds the rest only
"""


def sort_out(group):
    if group.split((ValueError, OSError))[1]:
        raise group
    values, systems = group.subgroup(ValueError), group.subgroup(OSError)
    return count(values) if values else 0, count(systems) if systems else 0
