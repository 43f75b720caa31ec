"""The try is too wide: combine() is called inside it as well. A StopIteration that comes from a mistake in combine() is
taken for the end of the items, and the rest of them is lost without a word.

try의 범위가 너무 넓어서 combine() 호출까지 들어 있습니다. combine() 안의 실수로 발생한 StopIteration을 값이 끝났다는
뜻으로 받아들이고, 남은 값은 소리 없이 사라집니다.

Expect: It must not end the run silently
"""


def combine_pairs(combine, items):
    iterator = iter(items)
    while True:
        try:
            combined = combine(next(iterator), next(iterator))
        except StopIteration:
            return
        yield combined
