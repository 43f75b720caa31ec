"""A string is treated as one value. It often feels like one, but to a for loop and to yield from it is an iterable of
characters, and a special case surprises everyone who passes one.

문자열을 값 하나로 다루고 있습니다. 그렇게 느껴질 때가 많지만, for 문과 yield from에서 문자열은 글자의 이터러블입니다.
혼자만 다르게 다루면 문자열을 넘긴 사람이 놀라게 됩니다.

Expect: its items are its characters
"""


def chain_all(*iterables):
    for iterable in iterables:
        if isinstance(iterable, str):
            yield iterable
        else:
            yield from iterable
