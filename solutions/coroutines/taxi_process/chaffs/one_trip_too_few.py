"""The taxi makes one trip fewer than it was told, and goes home too early.

택시가 정해진 것보다 한 번 덜 운행하고 일찍 집에 갑니다.

Expect: A taxi makes as many trips as it was told
"""


def taxi_process(ident, trips, start_time=0):
    time = yield Event(start_time, ident, "leave garage")
    for _ in range(1, trips):
        time = yield Event(time, ident, "pick up passenger")
        time = yield Event(time, ident, "drop off passenger")
    yield Event(time, ident, "going home")
