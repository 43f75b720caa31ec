"""Only exceptions whose class is exactly ValueError or OSError are counted. A FileNotFoundError is an OSError as well.

클래스가 정확히 ValueError나 OSError인 예외만 셉니다. FileNotFoundError도 OSError입니다.

Expect: a UnicodeError counts as the ValueError that it is
"""


def sort_out(group):
    values, others = group.split(lambda each: type(each) is ValueError)
    systems, rest = others.split(lambda each: type(each) is OSError) if others else (None, None)
    if rest:
        raise rest
    return count(values) if values else 0, count(systems) if systems else 0
