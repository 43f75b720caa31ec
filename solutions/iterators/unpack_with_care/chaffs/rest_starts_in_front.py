"""Every iter() of a list begins in front again. The head came from one iterator and the rest comes from another, so the
head comes out twice.

리스트를 iter()에 넘길 때마다 처음부터 시작하는 새 이터레이터가 나옵니다. 첫 값과 나머지를 서로 다른 이터레이터에서
꺼내면 첫 값이 두 번 나옵니다.

Expect: the head does not come out once more
"""


def head_and_rest(iterable):
    for head in iterable:
        return head, iter(iterable)
    raise ValueError("not enough values to unpack (expected at least 1, got 0)")
