"""The ends stand in the order in which the jobs were started. A log is written as time passes: who sleeps for a
shorter time is woken earlier, and its end is noted before that of a longer one.

끝나는 사건이 시작한 순서대로 적혀 있습니다. 로그는 시간이 흐르는 대로 적힙니다. 더 짧게 자는 작업이 먼저 깨어나므로,
더 오래 걸리는 작업보다 끝도 먼저 적힙니다.

Expect: medium 3-----------------6 quick 4-----7 slow
"""


_timeline = timeline


def timeline(delays):
    log = _timeline(delays)
    ends = [(delay, f"{name} ends") for name, delay in delays.items()]
    return [*log[: 2 + len(delays)], *ends, log[-1]]
