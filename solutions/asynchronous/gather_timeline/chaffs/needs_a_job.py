"""Without jobs there is no longest delay, and max() of nothing is an error. The program runs all the same: gather()
has nothing to wait for and gives an empty list.

작업이 없으면 가장 긴 시간도 없고, 빈 것의 max()는 예외를 일으킵니다. 프로그램은 그래도 실행됩니다. gather()는 기다릴
것이 없어 바로 빈 리스트를 줍니다.

Expect: ValueError
"""


_timeline = timeline


def timeline(delays):
    max(delays.values())
    return _timeline(delays)
