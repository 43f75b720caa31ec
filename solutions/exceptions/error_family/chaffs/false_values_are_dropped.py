"""Fields whose value counts as false, 0 for example, were left out. They were given, and "only 0 left" is just what an
OutOfStock has to say.

0처럼 거짓으로 취급되는 값을 가진 필드가 빠졌습니다. 그것도 분명히 준 값입니다. '하나도 남지 않았다'는 것이야말로
OutOfStock이 알려야 할 일입니다.

Expect: 0 and the empty text count as false
"""

Base = ShopError.__init__


def init(self, **data):
    Base(self, **{name: value for name, value in data.items() if value})


ShopError.__init__ = init
