"""Positions belong to sequences. A dict has a len(), but takes keys between the brackets, and a generator has neither;
the one thing that all iterables have in common is iter().

위치는 시퀀스에만 있습니다. 딕셔너리는 len()이 있어도 대괄호 안에 키를 받으므로 위치로 꺼낼 수 없고, 제너레이터에는
len()조차 없습니다. 모든 이터러블에 공통으로 통하는 것은 iter()뿐입니다.

Expect: a dict, which cannot be read by position, and a generator, which does not even have a len()
"""


def chain_all(*iterables):
    for iterable in iterables:
        for index in range(len(iterable)):
            yield iterable[index]
