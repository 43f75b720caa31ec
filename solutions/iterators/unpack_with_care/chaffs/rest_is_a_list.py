"""list() reads everything behind the head, although nobody has asked for it yet. That is work that may be done in vain,
and an endless iterable never comes back. The iterator itself is already the rest.

아직 아무도 요청하지 않았는데 list()가 첫 값 뒤를 모두 읽어 버립니다. 헛수고일 수도 있고, 끝없는 이터러블이라면 돌아오지
못합니다. 첫 값을 꺼내고 난 이터레이터가 바로 나머지입니다.

Expect: The rest is lazy
"""


def head_and_rest(iterable):
    iterator = iter(iterable)
    for head in iterator:
        return head, iter(list(iterator))
    raise ValueError("not enough values to unpack (expected at least 1, got 0)")
