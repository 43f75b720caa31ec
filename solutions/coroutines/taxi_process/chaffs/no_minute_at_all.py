"""Some durations are 0. What is cut off to a whole number below 1 becomes 0, and then two events of one taxi happen at
the same time.

0분이 걸리는 때가 있습니다. 1보다 작은 수에서 소수점 아래를 버리면 0이 되고, 그러면 한 택시의 두 이벤트가 같은 시각에
일어납니다.

Expect: A duration is at least 1
"""


def make_duration(rng):
    def duration(action):
        if action not in MEANS:
            raise ValueError(f"unknown action: {action!r}")
        return int(rng.expovariate(1 / MEANS[action]))

    return duration
