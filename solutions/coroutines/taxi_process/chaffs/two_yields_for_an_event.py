"""The taxi has one yield to receive a time, and another one to hand out the event. But every yield does both: so None
comes out in between, and every second time that is sent in gets lost.

시각을 받는 yield와 이벤트를 내놓는 yield를 따로 두었습니다. 그런데 yield는 모두 두 가지를 다 합니다. 그래서 이벤트
사이사이에 None이 나오고, 보낸 시각은 하나 걸러 하나씩 사라집니다.

Expect: send(4) -> yielded None
"""


def taxi_process(ident, trips, start_time=0):
    yield Event(start_time, ident, "leave garage")
    for _ in range(trips):
        time = yield
        yield Event(time, ident, "pick up passenger")
        time = yield
        yield Event(time, ident, "drop off passenger")
    time = yield
    yield Event(time, ident, "going home")
