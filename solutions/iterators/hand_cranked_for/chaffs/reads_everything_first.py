"""list() asks for all items before the first one is visited. A for loop asks for one, uses it, and only then asks for
the next: that is why it can read endless streams, and stop early without having read too much.

list()는 첫 값을 쓰기도 전에 값을 전부 요청합니다. for 문은 하나를 요청해서 쓰고, 그다음에야 다음 값을 요청합니다.
그래서 끝이 없는 스트림도 읽을 수 있고, 도중에 멈춰도 쓸데없이 더 읽지 않습니다.

Expect: item 2 is requested only when visit(item 1) has returned
"""


def for_each(iterable, visit):
    iterator = iter(list(iterable))
    visited = 0
    while True:
        try:
            item = next(iterator)
        except StopIteration:
            return visited
        visit(item)
        visited += 1
