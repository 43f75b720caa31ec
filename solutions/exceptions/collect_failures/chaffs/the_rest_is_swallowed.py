"""What is neither ValueError nor OSError disappears. A bug in the program is then never seen by anybody.

ValueError도 OSError도 아닌 예외가 사라집니다. 그러면 프로그램의 버그를 아무도 보지 못합니다.

Expect: Got: ('returned', 'tuple')
"""


def sort_out(group):
    values, others = group.split(ValueError)
    systems = others.split(OSError)[0] if others else None
    return count(values) if values else 0, count(systems) if systems else 0
