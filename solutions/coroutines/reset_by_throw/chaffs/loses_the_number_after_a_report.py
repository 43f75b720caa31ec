"""The report went out, and the number that came in next was never added. A yield hands out a value and receives the
next number, also the yield that hands out a report.

보고를 내놓고 나서, 바로 다음에 받은 수를 더하지 않았습니다. yield는 값을 내놓고 다음 수를 받습니다. 보고를 내놓는
yield도 다르지 않습니다.

Expect: That number is added to the total
"""


def totals():
    total = 0
    while True:
        try:
            total += yield total
        except Reset:
            total = 0
        except Report as report:
            yield report.args[0], total
