"""The module `random` was given a seed here. That makes these durations repeatable, but it changes every random number
that the rest of the program draws from the module, and the generator that was handed in has no effect.

여기에서 random 모듈의 시드를 정했습니다. 시간은 똑같이 재현되지만, 프로그램의 다른 곳에서 이 모듈로 뽑는 난수까지 모두
바뀌고, 넘겨받은 생성기는 아무 쓸모가 없게 됩니다.

Expect: or seeded here
"""


def make_duration(rng):
    random.seed(3)

    def duration(action):
        if action not in MEANS:
            raise ValueError(f"unknown action: {action!r}")
        return int(random.expovariate(1 / MEANS[action])) + 1

    return duration
