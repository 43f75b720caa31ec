"""The jobs are started in the order of their delays, as if the loop chose the most urgent one. The loop knows nothing
about delays or priorities. What is ready stands in a queue, and whoever was booked first has the first turn.

이벤트 루프가 급한 것부터 고르기라도 하듯, 짧게 걸리는 작업부터 시작한다고 보고 있습니다. 이벤트 루프는 걸리는 시간도
우선순위도 모릅니다. 실행할 것은 큐에 줄을 서 있고, 먼저 예약된 것이 먼저 실행됩니다.

Expect: 3: quick starts, 4: medium starts, 5: slow starts
"""


_timeline = timeline


def timeline(delays):
    log = _timeline(delays)
    starts = [(0, f"{name} starts") for name in sorted(delays, key=delays.get)]
    return [*log[:2], *starts, *log[2 + len(delays) :]]
