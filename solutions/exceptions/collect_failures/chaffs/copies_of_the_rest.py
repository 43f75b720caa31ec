"""The rest is made of new exceptions that look like the old ones. They have lost the traceback, the notes and the
cause.

나머지가 원래 예외와 닮은 새 예외로 되어 있습니다. 트레이스백과 노트, 원인을 잃어버렸습니다.

Expect: are the very objects of the group
"""


def copied(error):
    if isinstance(error, BaseExceptionGroup):
        return error.derive([copied(each) for each in error.exceptions])
    return type(error)(*error.args)


def sort_out(group):
    rest = group.split((ValueError, OSError))[1]
    if rest:
        raise copied(rest)
    values, systems = group.subgroup(ValueError), group.subgroup(OSError)
    return count(values) if values else 0, count(systems) if systems else 0
