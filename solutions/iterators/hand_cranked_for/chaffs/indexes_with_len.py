"""Counting an index up to len() works for sequences only. A generator or a file has neither a length nor an index, and
a dict has keys instead. What all of them offer is an iterator, and that is all a for loop uses.

인덱스를 len()까지 늘려 가는 방법은 시퀀스에만 통합니다. 제너레이터나 파일에는 길이도 인덱스도 없고, 딕셔너리에는 인덱스
대신 키가 있습니다. 이들 모두에 공통인 것은 이터레이터뿐이고, for 문도 이터레이터만 사용합니다.

Expect: Generators and open files have no len() and no index
"""


def for_each(iterable, visit):
    visited = 0
    while visited < len(iterable):
        visit(iterable[visited])
        visited += 1
    return visited
