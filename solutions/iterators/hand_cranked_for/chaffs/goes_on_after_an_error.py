"""An error in visit() is swallowed here and the loop goes on with the next item. The caller never learns that
something went wrong. A for loop does not handle errors of its body: it ends, and the error goes on to the caller.

visit()에서 발생한 예외를 삼키고 다음 값으로 넘어가고 있습니다. 호출한 쪽은 무엇이 잘못됐는지 알 길이 없습니다. for 문은
본문에서 발생한 예외를 처리하지 않습니다. 반복은 거기서 끝나고 예외는 호출한 쪽으로 전달됩니다.

Expect: the error has to reach the caller unchanged
"""


def for_each(iterable, visit):
    iterator = iter(iterable)
    visited = 0
    while True:
        try:
            item = next(iterator)
        except StopIteration:
            return visited
        try:
            visit(item)
        except Exception:
            pass
        visited += 1
