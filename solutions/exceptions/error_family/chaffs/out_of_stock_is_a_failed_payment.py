"""`except PaymentFailed` catches an OutOfStock, although no payment has failed. An except clause goes by the class:
errors that are to be caught apart need classes of which none derives from the other.

결제가 실패하지 않았는데도 `except PaymentFailed`에 OutOfStock이 잡힙니다. except 절은 클래스를 봅니다. 따로 잡으려면
어느 쪽도 다른 쪽을 상속하지 않는 클래스여야 합니다.

Expect: leaves its sisters alone
"""


class OutOfStock(PaymentFailed):
    template = "only {left} of {item} left"


STATUS = {ShopError: 400, OutOfStock: 409, PaymentFailed: 402}
