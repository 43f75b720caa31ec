"""A family of exceptions: the base class makes the messages, the subclasses only say how they read."""

from typing import ClassVar


class ShopError(Exception):
    """The base of all errors of the shop. Its message is the template of its class, filled with the data."""

    template: ClassVar[str] = "something went wrong in the shop"

    def __init__(self, **data: object) -> None:
        try:
            message = self.template.format(**data)
        except KeyError as missing:
            raise TypeError(f"{type(self).__name__} needs the field {missing}") from None
        super().__init__(message)
        self.data = data
        for name, value in data.items():
            setattr(self, name, value)


class OutOfStock(ShopError):
    """Less is left than somebody wants to buy. Fields: item, left."""

    template = "only {left} of {item} left"


class PaymentFailed(ShopError):
    """No money has come in. Field: amount."""

    template = "payment of {amount:.2f} failed"


class CardExpired(PaymentFailed):
    """No money has come in because the card is too old. Field: amount."""


STATUS: dict[type, int] = {ShopError: 400, OutOfStock: 409, PaymentFailed: 402}


def http_status(error: Exception) -> int:
    """The status of a web server's answer after this error: that of the nearest class that has one, or 500."""
    for cls in type(error).__mro__:
        if cls in STATUS:
            return STATUS[cls]
    return 500
