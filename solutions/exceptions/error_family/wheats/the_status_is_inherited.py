"""Each class has its status as an attribute, which subclasses inherit like the template."""


class ShopError(Exception):
    template = "something went wrong in the shop"
    status = 400

    def __init__(self, **data):
        try:
            super().__init__(type(self).template.format_map(data))
        except KeyError as error:
            raise TypeError("a field is missing: " + error.args[0]) from error
        self.__dict__.update(data, data=dict(data))


class OutOfStock(ShopError):
    template = "only {left} of {item} left"
    status = 409


class PaymentFailed(ShopError):
    template = "payment of {amount:.2f} failed"
    status = 402


class CardExpired(PaymentFailed): ...


def http_status(error):
    return type(error).status if isinstance(error, ShopError) else 500
