"""The events of a taxi show an older time than the one that was sent in for them. What is sent comes in as the value of
the yield, and has to be used for the very next event.

택시의 이벤트에 적힌 시각이, 그 이벤트를 위해 보낸 시각보다 예전 것입니다. 보낸 시각은 yield의 값으로 들어오므로, 바로
다음 이벤트에 써야 합니다.

Expect: Every further event has the time that was sent
"""


def taxi_process(ident, trips, start_time=0):
    yield Event(start_time, ident, "leave garage")
    for _ in range(trips):
        yield Event(start_time, ident, "pick up passenger")
        yield Event(start_time, ident, "drop off passenger")
    yield Event(start_time, ident, "going home")
