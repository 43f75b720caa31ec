"""The except names RuntimeError as well, to be on the safe side. But next() says with StopIteration, and with nothing
else, that there are no more items. A RuntimeError is a mistake, perhaps in the generator that the items come from.

혹시 몰라서 except에 RuntimeError까지 적어 둔 코드입니다. 하지만 next()가 더는 값이 없다고 알리는 방법은
StopIteration뿐입니다. RuntimeError는 실수가 있었다는 뜻이고, 값을 내놓는 제너레이터 안의 실수일 수도 있습니다.

Expect: Only StopIteration says that there are no more items
"""


def combine_pairs(combine, items):
    iterator = iter(items)
    while True:
        try:
            first, second = next(iterator), next(iterator)
        except (StopIteration, RuntimeError):
            return
        yield combine(first, second)
