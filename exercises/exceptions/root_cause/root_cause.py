"""Convert an error without losing its cause, and follow a chain of causes."""

from collections.abc import Callable
from typing import Any


class LoadError(Exception):
    """The settings could not be loaded; the cause tells why."""


def load(read: Callable[[], str]) -> dict[str, Any]:
    """The JSON object in the text that `read()` gives, or a LoadError with its cause."""
    raise NotImplementedError


def chain(exc: BaseException) -> list[BaseException]:
    """`exc`, the exception behind it, the one behind that, and so on."""
    raise NotImplementedError
