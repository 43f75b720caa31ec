"""singledispatch chooses the function of the nearest class; a dictionary refuses missing fields."""

from functools import singledispatch


class Fields(dict):
    def __missing__(self, name):
        raise TypeError(f"the field {name} is missing")


class ShopError(Exception):
    template = "something went wrong in the shop"

    def __init__(self, **data):
        self.data = data
        self.args = (self.template.format_map(Fields(data)),)
        for name in data:
            self.__setattr__(name, data[name])


class OutOfStock(ShopError):
    template = "only {left} of {item} left"


class PaymentFailed(ShopError):
    template = "payment of {amount:.2f} failed"


class CardExpired(PaymentFailed):
    pass


@singledispatch
def http_status(error):
    return 500


@http_status.register
def _(error: ShopError):
    return 400


@http_status.register
def _(error: OutOfStock):
    return 409


@http_status.register
def _(error: PaymentFailed):
    return 402
