"""The taxi leaves the garage at 0, although it was told when to start. A fleet does not leave all at once.

출발 시각을 받았는데도 0에 차고에서 나옵니다. 여러 대가 모두 한꺼번에 출발하지는 않습니다.

Expect: at start_time the taxi with this number leaves the garage
"""


def taxi_process(ident, trips, start_time=0):
    time = yield Event(0, ident, "leave garage")
    for _ in range(trips):
        time = yield Event(time, ident, "pick up passenger")
        time = yield Event(time, ident, "drop off passenger")
    yield Event(time, ident, "going home")
