"""An error that is no ShopError did not get the status 500: http_status failed, or gave something else. Nobody has
foreseen such an error, and it need not have any attribute that the errors of the shop have. Find out first whether it
belongs to the family.

ShopError가 아닌 예외를 받고 500을 반환하지 않았습니다. http_status가 실패하거나 다른 것을 반환합니다. 아무도 예상하지
못한 예외이고, 가게의 예외에 있는 속성이 거기에도 있으리라는 법은 없습니다. 먼저 ShopError인지 확인하세요.

Expect: nobody has foreseen it
"""

Base = http_status


def http_status(error):
    if not isinstance(error, ShopError):
        raise error
    return Base(error)
