"""Whoever believes that the iterable behind yield from must come to an end adds a limit to be safe. But yield from
takes one item per request, so an endless iterable does no harm; a limit only loses items.

yield from에 넘긴 이터러블은 반드시 끝나야 한다고 믿으면 안전장치로 개수를 제한하게 됩니다. 하지만 yield from은 요청 한
번에 하나씩만 꺼내므로 끝없는 이터러블도 문제가 없습니다. 제한을 두면 값만 잃어버립니다.

Expect: Delegating needs no limit
"""

from itertools import islice


def chain_all(*iterables):
    for iterable in iterables:
        yield from islice(iterable, 1000)
