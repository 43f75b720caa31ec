"""An unknown action was answered with an exception of another kind. The caller is promised a ValueError, and would not
catch a KeyError, for example: that one only tells how the durations are kept inside.

모르는 행동에 예외가 발생하기는 하지만, 종류가 다릅니다. 호출한 쪽에 약속한 것은 ValueError입니다. 예를 들어 KeyError는
시간을 안에서 어떻게 보관하는지 드러낼 뿐이고, 호출한 쪽의 except 절이 잡지도 못합니다.

Expect: A text with a wrong value is a ValueError
"""


def make_duration(rng):
    def duration(action):
        return int(rng.expovariate(1 / MEANS[action])) + 1

    return duration
