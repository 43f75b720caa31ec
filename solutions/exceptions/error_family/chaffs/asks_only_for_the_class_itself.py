"""Only the classes that are named have a status; their subclasses were forgotten. A CardExpired is a PaymentFailed, so
look at the parents of its class as well, the nearest first.

이름을 적어 둔 클래스만 상태 코드를 얻고, 그 하위 클래스는 그러지 못합니다. CardExpired는 PaymentFailed이기도 합니다.
클래스의 부모도 가까운 것부터 살펴보세요.

Expect: that of its nearest parent counts
"""


def http_status(error):
    return STATUS.get(type(error), 500)
