"""A for loop only reads. When the generator around it is closed, the loop is left, and the source stays open, in the
middle of its work, until somebody else closes it.

for 문은 읽기만 합니다. 바깥 제너레이터가 닫히면 반복문에서 벗어날 뿐, 소스는 하던 일을 멈춘 채 누가 닫아 줄 때까지 열려
있습니다.

Expect: Whoever owns a source has to close it
"""


def own(source):
    for item in source:
        yield item
