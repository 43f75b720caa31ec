"""After a Report every further answer carries a label, too. A Report asks once: the answer to the next number is the
total alone.

Report를 한 번 받은 뒤로는 대답마다 라벨이 붙습니다. Report는 한 번만 물어본 것이므로, 다음 수에 대한 대답은
합계뿐이어야 합니다.

Expect: A Report asks once
"""


def totals():
    total, label = 0, None
    while True:
        try:
            total += yield total if label is None else (label, total)
        except Reset:
            total, label = 0, None
        except Report as report:
            label = report.args[0]
