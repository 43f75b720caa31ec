"""A job that is over earlier than one before it among the arguments ends only together with that one, as if each end
had to be fetched in turn. A job ends when its own delay is over, whoever waits for it, and whatever stands before it.

인자에서 앞에 있는 작업보다 먼저 끝나는 작업도 그 작업과 함께 끝난다고 보고 있습니다. 하나씩 차례로 기다려야 끝나기라도
하는 것 같습니다. 작업은 누가 기다리든, 앞에 무엇이 있든 자기 시간이 지나면 끝납니다.

Expect: medium 3-----------------6 quick 4-----------------7 slow
"""


_timeline = timeline


def timeline(delays):
    log = _timeline(delays)
    second = 0
    ends = []
    for name, delay in delays.items():
        second = max(second, delay)
        ends.append((second, f"{name} ends"))
    return [*log[: 2 + len(delays)], *ends, log[-1]]
