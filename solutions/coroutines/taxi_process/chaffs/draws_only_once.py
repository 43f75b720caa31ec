"""Each action has one duration for ever, because it was drawn when the function was made and not when it was called.
Not all trips of a day take the same time.

함수를 호출할 때가 아니라 만들 때 시간을 뽑아 두었기 때문에, 같은 행동에는 언제나 같은 시간이 걸립니다. 하루의 운행이
모두 똑같이 걸릴 리는 없습니다.

Expect: Each call draws a new duration
"""


def make_duration(rng):
    drawn = {action: int(rng.expovariate(1 / mean)) + 1 for action, mean in MEANS.items()}

    def duration(action):
        if action not in drawn:
            raise ValueError(f"unknown action: {action!r}")
        return drawn[action]

    return duration
