"""The searches take as long as a trip should, and the trips as short as a search. What counts is the action before:
after "pick up passenger" the trip begins, and after the two others a search.

승객을 찾는 시간과 운행하는 시간이 뒤바뀌었습니다. 기준은 바로 앞의 행동입니다. "pick up passenger" 다음은 운행이고,
다른 두 행동 다음은 승객을 찾는 시간입니다.

Expect: about 5 minutes on average
"""


def make_duration(rng):
    means = {"leave garage": 20, "pick up passenger": 5, "drop off passenger": 20, "going home": 1}

    def duration(action):
        if action not in means:
            raise ValueError(f"unknown action: {action!r}")
        return int(rng.expovariate(1 / means[action])) + 1

    return duration
