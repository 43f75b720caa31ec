"""The time that is sent in at a "drop off passenger" gets lost, and the next event shows an older one. Every yield
that hands out an event brings in the time of the next.

"drop off passenger"에서 들어온 시각이 사라져서, 다음 이벤트에 예전 시각이 적힙니다. 이벤트를 내놓는 yield마다 다음
이벤트의 시각이 들어옵니다.

Expect: Expected: 28 Got: 26
"""


def taxi_process(ident, trips, start_time=0):
    time = yield Event(start_time, ident, "leave garage")
    for _ in range(trips):
        time = yield Event(time, ident, "pick up passenger")
        yield Event(time, ident, "drop off passenger")
    yield Event(time, ident, "going home")
