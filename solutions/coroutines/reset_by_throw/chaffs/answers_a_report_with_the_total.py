"""The report never reached the caller: throw() gave back the total alone. What the caller gets is only ever what the
next yield hands out, and after a Report that has to be the tuple.

보고가 호출한 쪽에 전해지지 않았습니다. throw()는 합계만 반환했습니다. 호출한 쪽이 받는 것은 다음 yield가 내놓는
값뿐이므로, Report 다음에는 yield가 튜플을 내놓아야 합니다.

Expect: that must be a tuple
"""


def totals():
    total = 0
    while True:
        try:
            total += yield total
        except Reset:
            total = 0
        except Report as report:
            print(report, total)
