"""`if combined` asks whether the result is truthy. A difference of 0 or an empty text is a result as well, and it is
dropped.

`if combined`는 결과가 참으로 취급되는지를 묻습니다. 차이가 0이거나 문자열이 비어 있어도 결과인데, 그런 결과가 빠져
버립니다.

Expect: even if it is None, 0 or empty
"""


def combine_pairs(combine, items):
    iterator = iter(items)
    for first, second in zip(iterator, iterator):
        combined = combine(first, second)
        if combined:
            yield combined
