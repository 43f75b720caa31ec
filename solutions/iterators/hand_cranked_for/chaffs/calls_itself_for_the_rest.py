"""A function that calls itself for the rest of the items needs room on the call stack for every single one. After
about a thousand Python gives up with a RecursionError. A loop needs no more room for a million items than for one.

남은 값을 처리하려고 자기 자신을 호출하면 값 하나마다 호출 스택을 한 칸씩 쓰게 됩니다. 천 개쯤 되면 파이썬은
RecursionError로 포기합니다. 반복문은 값이 백만 개여도 하나일 때보다 자리를 더 쓰지 않습니다.

Expect: A function that calls itself for every item soon cannot go on
"""


def for_each(iterable, visit):
    iterator = iter(iterable)
    try:
        item = next(iterator)
    except StopIteration:
        return 0
    visit(item)
    return 1 + for_each(iterator, visit)
