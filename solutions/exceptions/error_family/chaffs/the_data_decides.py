"""A field of the data was taken for the status of the class: attributes of the exception come before those of its
class, and the data is stored there. The status has to be asked of the class.

데이터의 필드를 클래스의 상태 코드로 착각했습니다. 예외 객체의 속성은 클래스의 속성보다 먼저이고, 데이터가 거기에 담겨
있습니다. 상태 코드는 클래스에서 꺼내야 합니다.

Expect: The class alone decides
"""

for kind, number in STATUS.items():
    kind.status = number


def http_status(error):
    return error.status if isinstance(error, ShopError) else 500
