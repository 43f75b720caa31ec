"""The events do not show the times that were sent in for them, but an older one. What is sent comes in as the value of
the yield, and gets lost if nothing is done with that value.

이벤트에 적힌 시각이, 그 이벤트를 위해 보낸 시각이 아니라 예전 것입니다. 보낸 시각은 yield의 값으로 들어오므로, 그 값을
받아 두지 않으면 사라집니다.

Expect: Expected: Event(time=33, proc=7, action='going home') Got: Event(time=0,
"""


def taxi_process(ident, trips, start_time=0):
    yield Event(start_time, ident, "leave garage")
    for _ in range(trips):
        yield Event(start_time, ident, "pick up passenger")
        yield Event(start_time, ident, "drop off passenger")
    yield Event(start_time, ident, "going home")
