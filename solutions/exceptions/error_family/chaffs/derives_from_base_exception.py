"""`except Exception` does not catch the errors of the shop: the family derives from BaseException alone, like a wish
to end the program.

가게의 예외가 `except Exception`에 잡히지 않습니다. 프로그램을 끝내 달라는 요청처럼 BaseException만 상속했기
때문입니다.

Expect: so it has to catch a ShopError
"""


class ShopError(BaseException):
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
