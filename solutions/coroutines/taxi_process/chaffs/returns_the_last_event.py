"""After the last trip no event came out: the taxi was at its end. "going home" is an event like the others, and has to
be handed out like them; what a coroutine returns hides inside the StopIteration.

마지막 운행 다음에 이벤트가 나오지 않고 코루틴이 끝났습니다. "going home"도 다른 것과 똑같은 이벤트이므로 똑같이
내놓아야 합니다. 반환한 값은 StopIteration 안에 숨어 버립니다.

Expect: it is handed out like the others
"""


def taxi_process(ident, trips, start_time=0):
    time = yield Event(start_time, ident, "leave garage")
    for _ in range(trips):
        time = yield Event(time, ident, "pick up passenger")
        time = yield Event(time, ident, "drop off passenger")
    return Event(time, ident, "going home")
