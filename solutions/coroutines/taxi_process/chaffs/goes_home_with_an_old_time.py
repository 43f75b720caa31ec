"""The trips have the right times, but the taxi goes home with an older one. The yield that hands out the last "drop off
passenger" brings in a time as well, and "going home" has to use that.

운행하는 동안의 시각은 맞지만, 집에 갈 때의 시각은 예전 것입니다. 마지막 "drop off passenger"를 내놓는 yield로도 시각이
들어옵니다. "going home"에는 그 시각을 써야 합니다.

Expect: with the time that was sent in for
"""


def taxi_process(ident, trips, start_time=0):
    time = yield Event(start_time, ident, "leave garage")
    for trip in range(trips):
        time = yield Event(time, ident, "pick up passenger")
        if trip < trips - 1:
            time = yield Event(time, ident, "drop off passenger")
        else:
            yield Event(time, ident, "drop off passenger")
    yield Event(time, ident, "going home")
