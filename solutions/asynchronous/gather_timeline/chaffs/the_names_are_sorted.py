"""The jobs are started in the order of the alphabet. The loop knows nothing about names. What is ready stands in a
queue, and the task that was made first has the first turn.

작업이 이름의 알파벳순으로 시작한다고 보고 있습니다. 이벤트 루프는 이름을 모릅니다. 실행할 것은 큐에 줄을 서 있고, 먼저
만든 태스크가 먼저 차례를 얻습니다.

Expect: 3: medium starts, 4: quick starts, 5: slow starts
"""


_timeline = timeline


def timeline(delays):
    log = _timeline(delays)
    starts = [(0, f"{name} starts") for name in sorted(delays)]
    return [*log[:2], *starts, *log[2 + len(delays) :]]
