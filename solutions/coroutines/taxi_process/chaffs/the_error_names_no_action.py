"""The exception came, but its text does not say which action was unknown. The reader of an error wants to know what
they have to look for.

예외가 발생하지만, 어떤 행동을 모르는지는 적혀 있지 않습니다. 예외를 읽는 사람은 무엇을 찾아야 하는지 알고 싶어
합니다.

Expect: its text names the unknown action
"""


def make_duration(rng):
    def duration(action):
        if action not in MEANS:
            raise ValueError("unknown action")
        return int(rng.expovariate(1 / MEANS[action])) + 1

    return duration
