"""next(iterator, None) does not leak, and only the second None is asked about. But an item that is None looks just like
that: as the second one of its pair, it ends the run. A default has to be an object that can be no item.

next(iterator, None)은 예외가 새어 나가지 않게 하고, 두 번째 값이 None인지만 확인하고 있습니다. 하지만 두 번째 값이
정말로 None일 때에도 끝나 버립니다. 기본값으로는 결코 값으로 나올 수 없는 객체를 써야 합니다.

Expect: does not mean that it is missing
"""


def combine_pairs(combine, items):
    iterator = iter(items)
    while True:
        first = next(iterator, None)
        second = next(iterator, None)
        if second is None:
            return
        yield combine(first, second)
