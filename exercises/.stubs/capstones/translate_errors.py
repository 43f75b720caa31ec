"""A boundary that turns low-level errors into the application's own."""

from collections.abc import Mapping
from types import TracebackType
from typing import Any


class AppError(Exception):
    """An error of the application, with data about it in `context`."""

    def __init__(self, message: str, **context: Any) -> None:
        raise NotImplementedError


class NotFound(AppError):
    """What was asked for is not there."""


class InvalidInput(AppError):
    """What came in cannot be used."""


class Unavailable(AppError):
    """Something that is needed does not answer."""


class Boundary:
    """A with block in which low-level errors become AppErrors, by `rules`."""

    def __init__(self, rules: Mapping[type[Exception], type[AppError]], doing: str, **context: Any) -> None:
        raise NotImplementedError

    def __enter__(self) -> "Boundary":
        raise NotImplementedError

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> bool | None:
        """Let out what the body has raised, translated where there is a rule."""
        raise NotImplementedError
