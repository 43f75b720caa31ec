"""The results are all computed at the call and handed over as a list. That takes the caller's freedom to stop early,
and a list does not answer next().

호출하는 순간 결과를 모두 계산해서 리스트로 넘기고 있습니다. 호출한 쪽은 도중에 그만둘 수 없고, 리스트에는 next()를 쓸
수도 없습니다.

Expect: A finished list of results does not
"""


def combine_pairs(combine, items):
    iterator = iter(items)
    return [combine(first, second) for first, second in zip(iterator, iterator)]
