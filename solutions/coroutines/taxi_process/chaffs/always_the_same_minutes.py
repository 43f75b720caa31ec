"""Every duration is the same number, such as the mean itself, and the generator is not used. A simulation in which
every trip takes equally long says nothing about waiting.

걸리는 시간이 언제나 똑같습니다. 예를 들면 평균을 그대로 돌려줍니다. 생성기는 쓰지 않습니다. 모든 운행이 똑같이 걸리는
시뮬레이션으로는 얼마나 기다리게 되는지 알 수 없습니다.

Expect: Each call draws a new duration
"""


def make_duration(rng):
    def duration(action):
        if action not in MEANS:
            raise ValueError(f"unknown action: {action!r}")
        return MEANS[action]

    return duration
