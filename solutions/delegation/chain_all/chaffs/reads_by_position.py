"""Positions and len() belong to sequences. A generator has neither, and a dict takes keys between the brackets; the one
thing that all iterables have in common is iter().

위치와 len()은 시퀀스에만 있습니다. 제너레이터에는 둘 다 없고, 딕셔너리는 대괄호 안에 키를 받습니다. 모든 이터러블에
공통으로 통하는 것은 iter()뿐입니다.

Expect: dicts and generators too, which know neither positions nor len()
"""


def chain_all(*iterables):
    for iterable in iterables:
        for index in range(len(iterable)):
            yield iterable[index]
