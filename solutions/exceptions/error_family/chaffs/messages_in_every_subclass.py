"""The base class makes no message: every subclass has to do it by itself, and a new one with nothing but a template
shows an empty text, or its data. What all of them need belongs into the base class.

기본 클래스가 메시지를 만들지 않아서 하위 클래스마다 직접 만들어야 합니다. 템플릿만 준 새 하위 클래스에는 제대로 된
메시지가 없습니다. 모두에 필요한 것은 기본 클래스에 두어야 합니다.

Expect: A new kind of error gives a template, and ShopError does the rest
"""


class ShopError(Exception):
    template = "something went wrong in the shop"

    def __init__(self, message=template, /, **data):
        super().__init__(message)
        self.data = data
        for name, value in data.items():
            setattr(self, name, value)


class OutOfStock(ShopError):
    def __init__(self, **data):
        if "left" not in data or "item" not in data:
            raise TypeError("item and left are needed")
        super().__init__(f"only {data['left']} of {data['item']} left", **data)


class PaymentFailed(ShopError):
    def __init__(self, **data):
        if "amount" not in data:
            raise TypeError("amount is needed")
        super().__init__(f"payment of {data['amount']:.2f} failed", **data)


class CardExpired(PaymentFailed):
    pass


STATUS = {ShopError: 400, OutOfStock: 409, PaymentFailed: 402}
