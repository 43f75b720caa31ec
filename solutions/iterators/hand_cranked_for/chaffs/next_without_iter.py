"""next() takes an iterator. A list, a string or a dict is only iterable: it can make iterators, but it has no position
from which a next item could come. That is why a for loop calls iter() first.

next()에는 이터레이터를 넘겨야 합니다. 리스트, 문자열, 딕셔너리는 이터러블일 뿐이어서 이터레이터를 만들어 줄 수는
있어도 "다음" 값을 정할 위치를 갖고 있지 않습니다. 그래서 for 문은 먼저 iter()부터 호출합니다.

Expect: next() does not work on them
"""


def for_each(iterable, visit):
    visited = 0
    while True:
        try:
            item = next(iterable)
        except StopIteration:
            return visited
        visit(item)
        visited += 1
