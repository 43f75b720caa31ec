"""After "drop off passenger" as much time passes as for a trip, and after "pick up passenger" too little. The trip
begins when the passenger gets in, and is over when they get out.

"drop off passenger" 다음에 운행만큼의 시간이 걸리고 "pick up passenger" 다음에는 너무 짧습니다. 운행은 승객이 탈 때
시작해서 내릴 때 끝납니다.

Expect: about 5 minutes on average
"""


def make_duration(rng):
    means = {"leave garage": 5, "pick up passenger": 5, "drop off passenger": 20, "going home": 1}

    def duration(action):
        if action not in means:
            raise ValueError(f"unknown action: {action!r}")
        return int(rng.expovariate(1 / means[action])) + 1

    return duration
