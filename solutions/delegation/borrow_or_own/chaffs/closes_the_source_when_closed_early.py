"""At the end of the loan everything is right, but a borrower that is closed before takes the source down with it. The
loan ends in both cases, and the source goes on in both.

다 읽었을 때는 괜찮지만, 그 전에 닫히면 소스까지 함께 닫아 버립니다. 어느 경우든 빌리는 일만 끝나고 소스는 이어져야
합니다.

Expect: Closing the borrower in the middle ends the loan and nothing else
"""


def borrow(source, n):
    try:
        yield from islice(source, n)
    except GeneratorExit:
        if hasattr(source, "close"):
            source.close()
        raise
