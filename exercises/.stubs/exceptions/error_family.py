"""A family of exceptions: the base class makes the messages, the subclasses only say how they read."""

from typing import ClassVar


class ShopError(Exception):
    """The base of all errors of the shop. Its message is the template of its class, filled with the data."""

    template: ClassVar[str]

    def __init__(self, **data: object) -> None:
        raise NotImplementedError


class OutOfStock(ShopError):
    """Less is left than somebody wants to buy. Fields: item, left."""


class PaymentFailed(ShopError):
    """No money has come in. Field: amount."""


class CardExpired(PaymentFailed):
    """No money has come in because the card is too old. Field: amount."""


def http_status(error: Exception) -> int:
    """The status of a web server's answer after this error: that of the nearest class that has one, or 500."""
    raise NotImplementedError
