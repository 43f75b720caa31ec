"""next(source, None) never fails, and so the borrower does not notice that the source has ended. It hands out None for
items that do not exist.

next(source, None)은 실패하지 않으므로 소스가 끝난 것을 알아차리지 못합니다. 있지도 않은 값 자리에 None이 나옵니다.

Expect: puts nothing in the place of what is missing
"""


def borrow(source, n):
    for _ in range(n):
        yield next(source, None)
