"""An action that no taxi knows is accepted. A typing error in a name then stays hidden, until the simulation gives
wrong times or fails in some other place.

택시가 하지 않는 행동도 받아들입니다. 그러면 이름을 잘못 적어도 아무도 모르고, 시뮬레이션의 시각이 틀리거나 엉뚱한
곳에서 탈이 납니다.

Expect: must be answered with an exception
"""


def make_duration(rng):
    def duration(action):
        return int(rng.expovariate(1 / MEANS.get(action, 1))) + 1

    return duration
