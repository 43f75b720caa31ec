"""OutOfStock("milk", 0) is accepted, and the values without names go nowhere, or become the message. The signature
should take nothing but keywords.

OutOfStock("milk", 0)이 통과됩니다. 이름이 없는 값은 버려지거나 메시지가 되어 버립니다. 시그니처가 키워드 인자만 받아야
합니다.

Expect: a value without a name cannot be put into the template
"""

Base = ShopError.__init__


def init(self, *values, **data):
    if values:
        Exception.__init__(self, *values)
    else:
        Base(self, **data)


ShopError.__init__ = init
