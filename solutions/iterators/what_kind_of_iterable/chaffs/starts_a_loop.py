"""A loop that is left at once still goes round once: the body is entered because an item has been requested. To know
that a loop could start, it is enough to do what a loop does first.

시작하자마자 break로 나가더라도 값 하나는 이미 요청한 뒤입니다. 값이 와야 반복문의 본문에 들어가기 때문입니다. 반복을
시작할 수 있는지 알고 싶다면 for 문이 맨 처음 하는 일만 해 보면 됩니다.

Expect: To know that a loop can start you need not run the loop
"""


def kind(obj):
    if isinstance(obj, Iterator):
        return "iterator"
    if isinstance(obj, Sequence):
        return "sequence"
    try:
        for _ in obj:
            break
    except TypeError:
        return "not iterable"
    return "iterable"
