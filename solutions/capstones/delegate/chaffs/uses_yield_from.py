"""This is the finished machine, and the exercise is to build it: take it apart into next(), send(), throw(), close()
and one plain yield.

yield from을 그대로 썼습니다. 이 연습에서는 바로 그것을 직접 만들어야 합니다. next(), send(), throw(), close(), 그리고
평범한 yield 하나로 나누어 보세요.

Expect: build yield from out of the methods of the subiterator and a plain yield
"""


def delegate(iterable):
    return (yield from iterable)
