"""One more event came out after "going home". The day is over then: the coroutine has to come to its end, and the next
send() to raise StopIteration.

"going home" 다음에도 이벤트가 나왔습니다. 집에 갔으면 하루가 끝난 것이므로, 코루틴도 끝나고 다음 send()는
StopIteration을 일으켜야 합니다.

Expect: after "going home" no event comes out
"""


def taxi_process(ident, trips, start_time=0):
    time = start_time
    while True:
        time = yield Event(time, ident, "leave garage")
        for _ in range(trips):
            time = yield Event(time, ident, "pick up passenger")
            time = yield Event(time, ident, "drop off passenger")
        time = yield Event(time, ident, "going home")
