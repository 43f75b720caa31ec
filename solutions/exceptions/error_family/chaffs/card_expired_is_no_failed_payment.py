"""`except PaymentFailed` does not catch a CardExpired, and http_status does not find the way from one to the other. To
copy the template is not to inherit it: CardExpired has to derive from PaymentFailed.

`except PaymentFailed`에 CardExpired가 잡히지 않고, http_status도 둘 사이의 관계를 알 수 없습니다. 템플릿을 베끼는 것은
물려받는 것이 아닙니다. CardExpired는 PaymentFailed를 상속해야 합니다.

Expect: an expired card is one reason why a payment fails
"""


class CardExpired(ShopError):
    template = "payment of {amount:.2f} failed"
