"""What came out of the taxi was None: the events were shown on the screen, and the caller did not get them. What is to
go out stands to the right of the yield.

택시에서 나온 것은 None입니다. 이벤트는 화면에 보였을 뿐 호출한 쪽에 전해지지 않았습니다. 내놓을 값은 yield의 오른쪽에
씁니다.

Expect: The first next() hands out the first event
"""


def taxi_process(ident, trips, start_time=0):
    print(Event(start_time, ident, "leave garage"))
    time = yield
    for _ in range(trips):
        print(Event(time, ident, "pick up passenger"))
        time = yield
        print(Event(time, ident, "drop off passenger"))
        time = yield
    print(Event(time, ident, "going home"))
    yield
