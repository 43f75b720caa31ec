"""A coroutine that was already started by its maker looks comfortable, but the caller's own first next() now sends a
None, and that None ends it. yield from starts its subgenerator by itself, too.

만들자마자 스스로 기동해 두면 편해 보이지만, 호출한 쪽의 첫 next()가 None을 보내는 셈이 되어 곧바로 끝나 버립니다.
yield from도 하위 제너레이터를 스스로 기동하므로 마찬가지입니다.

Expect: Starting the averager is up to the caller
"""


def averager():
    numbers = average_all()
    next(numbers)
    return numbers


def average_all():
    count, total, average = 0, 0.0, None
    while (number := (yield average)) is not None:
        count += 1
        total += number
        average = total / count
    return Result(count, average)
