"""A trip is only one event here. It begins at one time and ends at another: so it takes two events, one when the
passenger gets in and one when they get out, and the taxi receives a time after each.

한 번의 운행이 이벤트 하나로 되어 있습니다. 운행은 시작하는 시각과 끝나는 시각이 다릅니다. 그래서 승객이 탈 때와 내릴
때, 이벤트가 두 개 필요하고 그때마다 시각을 받습니다.

Expect: each trip consists of these two events
"""


def taxi_process(ident, trips, start_time=0):
    time = yield Event(start_time, ident, "leave garage")
    for _ in range(trips):
        time = yield Event(time, ident, "pick up passenger")
    yield Event(time, ident, "going home")
