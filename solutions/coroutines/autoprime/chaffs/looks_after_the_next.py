"""The TypeError does come, but only after the generator was made to go on: it has received something that its caller
never sent, and what it handed out for it is lost.

TypeError를 일으키기는 하지만, 제너레이터가 이미 더 실행된 다음입니다. 제너레이터는 호출한 쪽이 보내지 않은 값을 받았고,
거기에 대답한 값은 사라졌습니다.

Expect: after the TypeError it must be where it was
"""


def first_value(gen):
    is_new = can_delegate(gen)
    try:
        value = next(gen)
    except StopIteration:
        raise RuntimeError("the generator ended before its first yield") from None
    if not is_new:
        raise TypeError("the generator has been started before")
    return value
