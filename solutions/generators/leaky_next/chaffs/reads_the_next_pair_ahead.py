"""While a result is handed out, the items of the next pair have been taken already. Nobody may ever ask for them, and
whoever shares the source misses them.

결과를 내놓기 전에 다음 짝의 값까지 꺼내 두는 코드입니다. 아무도 요청하지 않을 수도 있는데, 같은 소스를 함께 읽는 쪽은
그 값을 놓치게 됩니다.

Expect: whoever reads ahead takes items
"""


def combine_pairs(combine, items):
    iterator = iter(items)
    pairs = zip(iterator, iterator)
    for pair in pairs:
        for following in pairs:
            yield combine(*pair)
            pair = following
        yield combine(*pair)
