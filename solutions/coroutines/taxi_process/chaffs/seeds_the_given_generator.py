"""The durations are the same, whichever generator was handed in: they begin at a seed that was chosen in here. The
caller has chosen one already, and perhaps drawn from the generator before: just take the next numbers from it.

어떤 생성기를 넘겨도 시간이 똑같습니다. 시드를 이 함수 안에서 정했기 때문입니다. 시드는 호출한 쪽이 이미 정했고, 그
생성기에서 난수를 뽑아 썼을 수도 있습니다. 넘겨받은 생성기에서 다음 난수를 뽑기만 하세요.

Expect: with another seed other durations come out
"""


def make_duration(rng):
    rng.seed(3)

    def duration(action):
        if action not in MEANS:
            raise ValueError(f"unknown action: {action!r}")
        return int(rng.expovariate(1 / MEANS[action])) + 1

    return duration
