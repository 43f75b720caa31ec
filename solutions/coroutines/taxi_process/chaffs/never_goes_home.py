"""The taxi goes on making trips, whatever it was told. A simulation can only end when each of its taxis does.

정해진 횟수와 상관없이 운행을 계속합니다. 택시가 끝나지 않으면 시뮬레이션도 끝나지 않습니다.

Expect: no more and no fewer
"""


def taxi_process(ident, trips, start_time=0):
    time = yield Event(start_time, ident, "leave garage")
    while True:
        time = yield Event(time, ident, "pick up passenger")
        time = yield Event(time, ident, "drop off passenger")
