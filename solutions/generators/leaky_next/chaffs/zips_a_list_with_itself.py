"""The trick with zip needs one iterator that is asked twice. zip(items, items) makes two iterators of a list, which
both begin in front: every item is combined with itself.

zip으로 짝짓는 요령은 이터레이터 하나에 두 번 요청하는 것입니다. zip(items, items)는 리스트에서 이터레이터를 두 개
만들고 둘 다 처음부터 시작하므로, 모든 값이 자기 자신과 짝지어집니다.

Expect: every item belongs to one pair only
"""


def combine_pairs(combine, items):
    for first, second in zip(items, items):
        yield combine(first, second)
