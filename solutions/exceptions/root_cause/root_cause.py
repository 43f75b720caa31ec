"""Convert an error without losing its cause, and follow a chain of causes."""

import json
from collections.abc import Callable
from typing import Any


class LoadError(Exception):
    """The settings could not be loaded; the cause tells why."""


def load(read: Callable[[], str]) -> dict[str, Any]:
    """The JSON object in the text that `read()` gives, or a LoadError with its cause."""
    try:
        return json.loads(read())
    except (OSError, ValueError) as error:
        raise LoadError("the settings cannot be loaded") from error


def behind(exc: BaseException) -> BaseException | None:
    """The exception behind `exc`: its cause, or else its context unless that is hidden."""
    if exc.__cause__ is not None:
        return exc.__cause__
    return None if exc.__suppress_context__ else exc.__context__


def chain(exc: BaseException) -> list[BaseException]:
    """`exc`, the exception behind it, the one behind that, and so on."""
    found: list[BaseException] = []
    seen: set[int] = set()
    link: BaseException | None = exc
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        found.append(link)
        link = behind(link)
    return found
