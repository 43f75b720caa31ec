"""The durations are fractions. The simulation counts whole minutes, so a duration has to be an int.

시간이 정수가 아닙니다. 시뮬레이션은 분 단위로 세므로 int여야 합니다.

Expect: A duration is an int
"""


def make_duration(rng):
    def duration(action):
        if action not in MEANS:
            raise ValueError(f"unknown action: {action!r}")
        return rng.expovariate(1 / MEANS[action]) + 1

    return duration
