"""A for loop only knows the way out. Whatever the caller sends or throws in, the loop never hears of it, and the
return value is thrown away as well.

for 문은 값을 내보내는 한 방향밖에 모릅니다. 호출한 쪽이 무엇을 보내거나 던져도 하위 이터레이터에는 닿지 않고,
반환값도 버려집니다.

Expect: A for loop would only ever ask for the next item
"""


def delegate(iterable):
    for item in iterable:
        yield item
