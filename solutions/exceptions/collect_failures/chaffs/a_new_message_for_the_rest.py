"""The group of the rest has another message. The message tells what the program was doing, and that is the same for the
rest.

나머지 그룹의 메시지가 달라졌습니다. 메시지는 프로그램이 무엇을 하고 있었는지 알려 주고, 그것은 나머지에도 똑같습니다.

Expect: and has the message of
"""


def sort_out(group):
    rest = group.split((ValueError, OSError))[1]
    if rest:
        raise BaseExceptionGroup("the rest", rest.exceptions)
    values, systems = group.subgroup(ValueError), group.subgroup(OSError)
    return count(values) if values else 0, count(systems) if systems else 0
