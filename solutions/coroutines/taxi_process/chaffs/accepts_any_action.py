"""An action that no taxi knows gets a duration like the others. A typing error in a name then stays hidden, and the
simulation gives wrong times.

택시가 하지 않는 행동에도 시간을 내줍니다. 그러면 이름을 잘못 적어도 아무도 모르고, 시뮬레이션의 시각만 틀려집니다.

Expect: must be answered with an exception
"""


def make_duration(rng):
    def duration(action):
        return int(rng.expovariate(1 / MEANS.get(action, 1))) + 1

    return duration
