"""The loop ends when an item is false, but 0, None and the empty string are items as well. Only StopIteration says that
there is nothing left.

거짓으로 취급되는 값이 나오면 반복을 끝내고 있습니다. 하지만 0, None, 빈 문자열도 값입니다. 더 없다는 것을 알리는 것은
StopIteration뿐입니다.

Expect: None, 0 and the empty string are items like all others
"""


def borrow(source, n):
    for _ in range(n):
        item = next(source, None)
        if not item:
            return
        yield item
