"""There is a loop inside a loop, so every item meets every other one, as in a multiplication table. Two by two takes a
single pass, in which every step takes two items.

반복문 안에 또 반복문이 있어서, 구구단처럼 모든 값이 모든 값과 만납니다. 둘씩 짝지을 때는 한 번만 순회하면서 한 번에 두
개씩 꺼내야 합니다.

Expect: every item belongs to one pair only
"""


def combine_pairs(combine, items):
    for first in items:
        for second in items:
            yield combine(first, second)
