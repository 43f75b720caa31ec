"""The events show an older time than the one that was sent in for them. What is sent comes in as the value of the
yield, and has to be used for the very next event.

이벤트에 적힌 시각이, 그 이벤트를 위해 보낸 시각보다 예전 것입니다. 보낸 시각은 yield의 값으로 들어오므로, 바로 다음
이벤트에 써야 합니다.

Expect: Expected: Event(time=33, proc=7, action='going home') Got: Event(time=20,
"""


def taxi_process(ident, trips, start_time=0):
    before = start_time
    time = yield Event(start_time, ident, "leave garage")
    for _ in range(trips):
        before, time = time, (yield Event(before, ident, "pick up passenger"))
        before, time = time, (yield Event(before, ident, "drop off passenger"))
    yield Event(before, ident, "going home")
