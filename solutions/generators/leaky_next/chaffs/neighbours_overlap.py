"""pairwise gives every item together with its neighbour, so all but the first and the last come twice. Two by two means
that the next pair begins behind the last one.

pairwise는 항목마다 그다음 항목과 짝을 지으므로, 맨 앞과 맨 뒤를 빼면 모두 두 번씩 나옵니다. 둘씩 짝짓는다면 다음 짝은
앞의 짝이 끝난 곳에서 시작해야 합니다.

Expect: every item belongs to one pair only
"""

from itertools import pairwise


def combine_pairs(combine, items):
    for first, second in pairwise(items):
        yield combine(first, second)
