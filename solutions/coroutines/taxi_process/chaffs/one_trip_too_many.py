"""The taxi makes one trip more than it was told. With trips=0 it must not pick anybody up.

택시가 정해진 것보다 한 번 더 운행합니다. trips=0이면 승객을 한 번도 태우지 말아야 합니다.

Expect: A taxi makes as many trips as it was told
"""


def taxi_process(ident, trips, start_time=0):
    time = yield Event(start_time, ident, "leave garage")
    for _ in range(trips + 1):
        time = yield Event(time, ident, "pick up passenger")
        time = yield Event(time, ident, "drop off passenger")
    yield Event(time, ident, "going home")
