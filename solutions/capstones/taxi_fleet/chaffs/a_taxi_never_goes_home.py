"""The taxi goes on making trips, whatever it was told. A simulation can only end early when each of its taxis does.

정해진 횟수와 상관없이 운행을 계속합니다. 택시가 모두 집에 가야 시뮬레이션도 일찍 끝날 수 있습니다.

Expect: with two events each, and goes home
"""


def taxi_process(ident, trips, start_time=0):
    time = yield Event(start_time, ident, "leave garage")
    while True:
        time = yield Event(time, ident, "pick up passenger")
        time = yield Event(time, ident, "drop off passenger")
