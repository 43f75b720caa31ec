""""going home" is refused like an unknown action. It is one of the four, and may be asked about: any whole number of
at least 1 will do.

"going home"을 모르는 행동처럼 거절합니다. "going home"도 네 가지 행동 가운데 하나이므로 물어볼 수 있고, 1 이상의
정수면 무엇이든 됩니다.

Expect: Checked: {type(minutes) for minutes in durations(duration, 'going home', 50)} Raised: ValueError
"""


def make_duration(rng):
    means = {"leave garage": 5, "pick up passenger": 20, "drop off passenger": 5}

    def duration(action):
        if action not in means:
            raise ValueError(f"unknown action: {action!r}")
        return int(rng.expovariate(1 / means[action])) + 1

    return duration
