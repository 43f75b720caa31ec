"""The exceptions of the rest come out in one group, without the groups in which they lay. Which of them belong together
is lost.

나머지 예외가 원래 들어 있던 그룹 없이 그룹 하나에 모여 나옵니다. 어느 것끼리 함께였는지 알 수 없습니다.

Expect: The rest lies in the same groups as before
"""


def leaves(group):
    for each in group.exceptions:
        if isinstance(each, BaseExceptionGroup):
            yield from leaves(each)
        else:
            yield each


def sort_out(group):
    rest = [each for each in leaves(group) if not isinstance(each, ValueError | OSError)]
    if rest:
        raise group.derive(rest)
    values, systems = group.subgroup(ValueError), group.subgroup(OSError)
    return count(values) if values else 0, count(systems) if systems else 0
