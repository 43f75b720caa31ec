"""The line below the loop is reached only when all items are out. close() leaves the generator at the yield, as an
exception would, and skips that line.

반복문 다음 줄은 값이 모두 나와야 실행됩니다. close()는 예외처럼 yield 자리에서 제너레이터를 떠나므로 그 줄을
건너뜁니다.

Expect: somebody else must see to it that closing own() closes the source
"""


def own(source):
    for item in source:
        yield item
    if hasattr(source, "close"):
        source.close()
