"""The times that were sent in were added up, as if each of them said how many minutes have passed. But what is sent is
the time of the next event itself.

보낸 시각을 모두 더했습니다. 보낸 값이 그동안 지난 시간이라면 맞겠지만, 여기서 보내는 것은 다음 이벤트의 시각
자체입니다.

Expect: The taxi has no clock of its own
"""


def taxi_process(ident, trips, start_time=0):
    time = start_time
    time += yield Event(time, ident, "leave garage")
    for _ in range(trips):
        time += yield Event(time, ident, "pick up passenger")
        time += yield Event(time, ident, "drop off passenger")
    yield Event(time, ident, "going home")
