"""The result of visit() decides here whether the loop goes on. But a function that is called for what it does often
returns nothing, and None counts as false: after one item the loop is over.

visit()이 반환한 값에 따라 반복을 이어 갈지 정하고 있습니다. 하지만 무언가를 시키려고 호출하는 함수는 아무것도
반환하지 않을 때가 많고, None은 거짓으로 취급됩니다. 그래서 값 하나만 보고 반복이 끝나 버립니다.

Expect: What it returns neither stops the loop nor changes the count
"""


def for_each(iterable, visit):
    iterator = iter(iterable)
    visited = 0
    while True:
        try:
            item = next(iterator)
        except StopIteration:
            return visited
        visited += 1
        if not visit(item):
            return visited
