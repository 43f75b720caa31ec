"""next(iterator, None) does not leak, but its None cannot be told from an item that is None. The run ends at the first
such item, although others follow.

next(iterator, None)은 예외가 새어 나가지 않게 하지만, 반환된 None이 값인지 끝인지 구별할 수 없습니다. None인 값이
나오면 뒤에 값이 더 있어도 거기서 끝나 버립니다.

Expect: no value may be taken for the end
"""


def combine_pairs(combine, items):
    iterator = iter(items)
    while True:
        first = next(iterator, None)
        second = next(iterator, None)
        if first is None or second is None:
            return
        yield combine(first, second)
