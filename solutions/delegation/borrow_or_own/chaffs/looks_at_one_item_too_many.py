"""The loop takes an item out of the source first, and then finds that it is one too many. It cannot be put back: the
next reader begins with the item after it.

반복문은 값을 소스에서 꺼내고 나서야 하나 많다는 것을 압니다. 꺼낸 값은 되돌려 놓을 수 없어서, 다음에 읽는 쪽은 그 다음
값부터 받게 됩니다.

Expect: Item n + 1 belongs to the next reader
"""


def borrow(source, n):
    for index, item in enumerate(source):
        if index == n:
            return
        yield item
