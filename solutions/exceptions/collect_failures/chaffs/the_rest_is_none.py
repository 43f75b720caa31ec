"""What `split()` leaves may be None: if nothing matches, the first of its two groups is None, and if everything
matches, the second. It has to be looked at before it is used like a group.

`split()`이 나눈 것이 None일 수 있습니다. 맞는 예외가 없으면 첫 번째 그룹이 None이고, 모두 맞으면 두 번째 그룹이
None입니다. 그룹처럼 쓰기 전에 None인지 확인해야 합니다.

Expect: 'NoneType' object has no attribute 'split'
"""


def sort_out(group):
    values, rest = group.split(ValueError)
    systems, rest = rest.split(OSError)
    if rest:
        raise rest
    return count(values) if values else 0, count(systems) if systems else 0
