"""The loan goes through own(), which looks like tidy reuse. But when the borrower is done, nobody holds on to that
owner any more: it is closed, and closes the source as its task is.

own()을 거쳐서 빌리면 코드를 깔끔하게 재사용하는 것처럼 보입니다. 하지만 빌리기가 끝나면 그 own()을 간직한 곳이 없어져
닫히고, 제 할 일대로 소스까지 닫아 버립니다.

Expect: After n items the source is open and stands at the next item
"""


def borrow(source, n):
    yield from islice(own(source), n)
