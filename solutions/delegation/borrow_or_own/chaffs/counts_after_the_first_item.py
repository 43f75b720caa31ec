"""The check comes after the yield, so at least one item goes out. With n = 0 that item is taken from somebody to whom
it belongs.

yield한 다음에야 개수를 확인하므로 적어도 하나는 나갑니다. n이 0이면 남의 값을 가져가는 셈입니다.

Expect: With n = 0 there is nothing to hand out
"""


def borrow(source, n):
    count = 0
    for item in source:
        yield item
        count += 1
        if count >= n:
            return
