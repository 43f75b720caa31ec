"""Some items end up in more than one pair. So it is with pairwise, which gives every item together with its neighbour,
and with a loop inside a loop. Two by two means that the next pair begins behind the last one.

한 값이 여러 짝에 들어가고 있습니다. pairwise는 값마다 그다음 값과 짝을 짓기 때문에 그렇게 되고, 반복문 안에 또 반복문을
써도 그렇게 됩니다. 둘씩 짝짓는다면 다음 짝은 앞의 짝이 끝난 곳에서 시작해야 합니다.

Expect: every item belongs to one pair only
"""

from itertools import pairwise


def combine_pairs(combine, items):
    for first, second in pairwise(items):
        yield combine(first, second)
