"""`if not head` asks whether the first item is empty or zero, not whether there is one. A list that begins with 0 is
declared empty.

`if not head`는 첫 값이 있는지가 아니라 그 값이 거짓으로 취급되는지를 묻습니다. 그래서 0으로 시작하는 리스트가 빈
리스트로 몰립니다.

Expect: any value can be the first item
"""


def head_and_rest(iterable):
    iterator = iter(iterable)
    head = next(iterator, None)
    if not head:
        raise ValueError("not enough values to unpack (expected at least 1, got 0)")
    return head, iterator
