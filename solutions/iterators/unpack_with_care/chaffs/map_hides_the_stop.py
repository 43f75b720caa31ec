"""list() takes a StopIteration that comes out of map for the end of map. But it came from call(): the list is too
short, and nobody hears about it.

list()는 map에서 나온 StopIteration을 map이 끝났다는 신호로 받아들입니다. 그런데 그 예외를 일으킨 것은 call()입니다.
결과 리스트만 짧아지고 아무도 알지 못합니다.

Expect: the list would come out too short
"""


def repeat(n, call):
    return list(map(lambda _: call(), range(n)))
