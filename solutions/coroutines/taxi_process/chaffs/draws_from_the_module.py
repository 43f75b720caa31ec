"""The durations come from the one hidden generator of the module `random`, which the whole program shares. So the same
day can never be had again: draw from the generator that was handed in.

random 모듈에 숨어 있는, 프로그램 전체가 함께 쓰는 난수 생성기에서 시간을 뽑았습니다. 그러면 같은 하루를 다시 재현할 수
없습니다. 넘겨받은 생성기에서 뽑으세요.

Expect: It must not be used
"""


def make_duration(rng):
    def duration(action):
        if action not in MEANS:
            raise ValueError(f"unknown action: {action!r}")
        return int(random.expovariate(1 / MEANS[action])) + 1

    return duration
