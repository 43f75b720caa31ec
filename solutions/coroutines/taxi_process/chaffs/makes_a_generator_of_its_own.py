"""The durations come from another generator that was made in here, and the one that was handed in is not drawn from.
So its seed does not count, and the same durations begin again with every call of make_duration().

시간을 넘겨받은 생성기가 아니라 여기에서 새로 만든 생성기에서 뽑습니다. 그래서 호출한 쪽이 정한 시드는 아무 소용이
없고, make_duration()을 호출할 때마다 같은 시간이 처음부터 다시 나옵니다.

Expect: with another seed other durations come out
"""


def make_duration(rng):
    own = random.Random(3)

    def duration(action):
        if action not in MEANS:
            raise ValueError(f"unknown action: {action!r}")
        return int(own.expovariate(1 / MEANS[action])) + 1

    return duration
