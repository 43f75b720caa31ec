"""A time of 0 was taken for "no time was sent". 0 is false, but it is a time: only None would mean that nothing came
in.

0이라는 시각을 아무것도 보내지 않은 것으로 받아들였습니다. 0은 거짓으로 취급되지만 분명히 시각입니다. 아무것도 오지
않았다는 뜻은 None뿐입니다.

Expect: 0 is false, but it is a time
"""


def taxi_process(ident, trips, start_time=0):
    time = (yield Event(start_time, ident, "leave garage")) or start_time
    for _ in range(trips):
        time = (yield Event(time, ident, "pick up passenger")) or time
        time = (yield Event(time, ident, "drop off passenger")) or time
    yield Event(time, ident, "going home")
