"""At the end of the items next() raises StopIteration, and here nobody catches it. It would like to say "no more
items", but a StopIteration that leaves the body of a generator could be an accident, so Python makes a RuntimeError of
it. Catch it where it arises, and return.

값이 다 떨어지면 next()가 StopIteration을 일으키는데, 여기에는 그것을 잡는 곳이 없습니다. "더는 없다"는 뜻이었겠지만,
제너레이터 본문 밖으로 나가는 StopIteration은 실수로 샌 것일 수도 있어서 파이썬이 RuntimeError로 바꿉니다. 발생하는
자리에서 잡고 return으로 끝내세요.

Expect: generator raised StopIteration
"""


def combine_pairs(combine, items):
    iterator = iter(items)
    while True:
        yield combine(next(iterator), next(iterator))
