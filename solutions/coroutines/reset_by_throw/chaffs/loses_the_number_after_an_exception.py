"""The answer to the exception went out, and the number that came in next was never added. A yield hands out a value and
receives the next number: every number that is received counts, whichever yield it came to.

예외에 대답은 했지만, 바로 다음에 받은 수를 더하지 않았습니다. yield는 값을 내놓고 다음 수를 받습니다. 어느 yield로
받았든, 받은 수는 모두 더해야 합니다.

Expect: beginning at 0, and each of them counts
"""


def totals():
    total = 0
    while True:
        try:
            total += yield total
        except Reset:
            total = 0
            yield 0
        except Report as report:
            yield report.args[0], total
