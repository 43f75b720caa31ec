"""All jobs end when the longest one is over. Each of them has a timer of its own: it goes on when its own delay is
over, and only main waits for all.

가장 오래 걸리는 작업이 끝날 때 모든 작업이 끝난다고 보고 있습니다. 작업마다 자기 타이머가 있어 자기 시간이 지나면
이어서 실행됩니다. 모두를 기다리는 것은 main뿐입니다.

Expect: Got: 0s 5s main 12----------------------------9 medium
"""


_timeline = timeline


def timeline(delays):
    log = _timeline(delays)
    ends = [(log[-1][0], f"{name} ends") for name in delays]
    return [*log[: 2 + len(delays)], *ends, log[-1]]
