"""The jobs start before main waits, as if create_task called them. It does not: it books a first step with the event
loop and returns. The loop can only run that step when main gives up its turn, and that is at its await.

main이 기다리기도 전에 작업이 시작한다고 보고 있습니다. create_task는 작업을 호출하지 않습니다. 이벤트 루프에 첫 스텝을
예약하고 곧바로 돌아옵니다. 이벤트 루프가 그 스텝을 실행할 수 있는 것은 main이 await에서 제어권을 내놓은 다음입니다.

Expect: main waits before the first job starts
"""


_timeline = timeline


def timeline(delays):
    log = _timeline(delays)
    waits = log.pop(1)
    log.insert(1 + len(delays), waits)
    return log
