"""map(combine, iterator, iterator) pairs the items correctly. But map is no generator: a StopIteration of combine()
goes straight through it, and whoever iterates takes it for the end.

map(combine, iterator, iterator)는 값을 올바르게 짝지어 줍니다. 하지만 map은 제너레이터가 아니어서 combine()이 일으킨
StopIteration이 그대로 빠져나가고, 반복하는 쪽은 그것을 끝으로 받아들입니다.

Expect: It must not end the run silently
"""


def combine_pairs(combine, items):
    iterator = iter(items)
    return map(combine, iterator, iterator)
