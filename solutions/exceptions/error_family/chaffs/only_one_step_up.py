"""The class and its parent are asked, but nobody above. The nearest class with a status can be any number of steps
away: type(error).__mro__ holds them all.

클래스와 그 부모까지만 살펴보고 더 위는 보지 않습니다. 상태 코드가 있는 가장 가까운 클래스는 몇 단계 위에 있을 수도
있습니다. type(error).__mro__에는 모두 들어 있습니다.

Expect: however far up that is
"""


def http_status(error):
    cls = type(error)
    return STATUS.get(cls) or STATUS.get(cls.__base__, 500)
