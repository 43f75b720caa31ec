"""A list of all items makes pairing easy, but it has to be complete before the first result comes out. With items that
arrive slowly the caller waits for nothing, and with endless ones for ever.

값을 모두 리스트에 담으면 짝짓기는 쉽습니다. 하지만 그 리스트가 다 만들어져야 첫 결과가 나옵니다. 값이 천천히 도착하면
호출한 쪽이 괜히 기다려야 하고, 끝없이 이어지면 영영 기다리게 됩니다.

Expect: may be requested
"""


def combine_pairs(combine, items):
    items = list(items)
    for first, second in zip(items[0::2], items[1::2]):
        yield combine(first, second)
