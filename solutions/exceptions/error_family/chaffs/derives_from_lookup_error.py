"""Every `except LookupError`, written for a missing key perhaps, now catches the errors of the shop, too. A family of
your own should derive directly from Exception.

키가 없을 때를 위해 쓴 `except LookupError`에 가게의 예외까지 잡힙니다. 직접 만드는 예외 계층은 Exception을 직접
상속해야 합니다.

Expect: A handler for some other kind of error does not mean it
"""


class ShopError(LookupError):
    template = "something went wrong in the shop"

    def __init__(self, **data):
        try:
            super().__init__(self.template.format(**data))
        except KeyError as missing:
            raise TypeError(f"the field {missing} is missing") from None
        self.data = data
        self.__dict__.update(data)


class OutOfStock(ShopError):
    template = "only {left} of {item} left"


class PaymentFailed(ShopError):
    template = "payment of {amount:.2f} failed"


class CardExpired(PaymentFailed):
    pass


STATUS = {ShopError: 400, OutOfStock: 409, PaymentFailed: 402}
