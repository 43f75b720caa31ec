"""A for loop only knows the way out. It asks for the next item whatever the caller has sent, and it throws the return
value away.

for 문은 값을 내보내는 한 방향밖에 모릅니다. 호출한 쪽이 무엇을 보냈든 다음 값을 달라고 할 뿐이고, 반환값도 버립니다.

Expect: A for loop would only ever ask for the next item
"""


def delegate_lite(iterable):
    for item in iterable:
        yield item
