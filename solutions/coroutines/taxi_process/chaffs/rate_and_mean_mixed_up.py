"""All durations are far too short, most of them a single minute. expovariate() does not take the mean: it takes the
rate, 1 divided by the mean. With 20 it draws numbers of about a twentieth.

모든 시간이 너무 짧아서 거의 다 1분입니다. expovariate()의 인자는 평균이 아니라 비율, 곧 1을 평균으로 나눈 값입니다.
20을 넘기면 20분의 1쯤 되는 수가 나옵니다.

Expect: about 5 minutes on average
"""


def make_duration(rng):
    def duration(action):
        if action not in MEANS:
            raise ValueError(f"unknown action: {action!r}")
        return int(rng.expovariate(MEANS[action])) + 1

    return duration
