"""This is the finished machine, and the exercise is to build it: take it apart into next(), send(), throw(), close()
and one plain yield.

이미 완성된 기계를 가져다 쓴 것입니다. 이 문제는 그 기계를 만드는 문제입니다. next(), send(), throw(), close(), 그리고
평범한 yield 하나로 나누어 보세요.

Expect: build yield from out of the methods of the subiterator and a plain yield
"""


def delegate(iterable):
    return (yield from iterable)
