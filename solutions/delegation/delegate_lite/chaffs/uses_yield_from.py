"""This is the finished machine, and the exercise is to build it: take it apart into next(), send() and one plain
yield.

yield from을 그대로 썼습니다. 이 연습에서는 바로 그것을 직접 만들어야 합니다. next()와 send(), 그리고 평범한 yield
하나로 나누어 보세요.

Expect: build yield from out of next(), send() and a plain yield
"""


def delegate_lite(iterable):
    return (yield from iterable)
