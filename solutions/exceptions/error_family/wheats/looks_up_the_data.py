"""Checks the fields first, makes the text when it is asked for, and looks an attribute up in the data."""

from string import Formatter


class ShopError(Exception):
    template = "something went wrong in the shop"

    def __init__(self, **data):
        for _, field, _, _ in Formatter().parse(self.template):
            if field is not None and field not in data:
                raise TypeError(f"missing field: {field}")
        self.data = data

    def __getattr__(self, name):
        if name in self.__dict__.get("data", {}):
            return self.data[name]
        raise AttributeError(name)

    def __str__(self):
        return self.template.format(**self.data)


class OutOfStock(ShopError):
    template = "only {left} of {item} left"


class PaymentFailed(ShopError):
    template = "payment of {amount:.2f} failed"


class CardExpired(PaymentFailed):
    pass


def http_status(error):
    if isinstance(error, OutOfStock):
        return 409
    if isinstance(error, PaymentFailed):
        return 402
    if isinstance(error, ShopError):
        return 400
    return 500
