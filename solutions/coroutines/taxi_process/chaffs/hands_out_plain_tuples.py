"""A plain tuple came out. It has the right values, but the simulation asks for event.time and event.action, and a tuple
does not know these names.

그냥 튜플이 나왔습니다. 값은 맞지만, 시뮬레이션은 event.time과 event.action을 읽습니다. 튜플은 이런 이름을 모릅니다.

Expect: so an Event must come out and not just a tuple
"""


def taxi_process(ident, trips, start_time=0):
    time = yield (start_time, ident, "leave garage")
    for _ in range(trips):
        time = yield (time, ident, "pick up passenger")
        time = yield (time, ident, "drop off passenger")
    yield (time, ident, "going home")
