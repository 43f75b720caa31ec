"""A boundary that turns low-level errors into the application's own."""

from collections.abc import Mapping
from types import TracebackType
from typing import Any


class AppError(Exception):
    """An error of the application, with data about it in `context`."""

    def __init__(self, message: str, **context: Any) -> None:
        super().__init__(message)
        self.context = context


class NotFound(AppError):
    """What was asked for is not there."""


class InvalidInput(AppError):
    """What came in cannot be used."""


class Unavailable(AppError):
    """Something that is needed does not answer."""


class Boundary:
    """A with block in which low-level errors become AppErrors, by `rules`."""

    def __init__(self, rules: Mapping[type[Exception], type[AppError]], doing: str, **context: Any) -> None:
        self._rules = rules
        self._doing = doing
        self._context = context

    def __enter__(self) -> "Boundary":
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> bool | None:
        """Let out what the body has raised, translated where there is a rule."""
        if exc is not None and (translated := self._translate(exc)) is not exc:
            raise translated from exc
        return None

    def _translate(self, exc: BaseException) -> BaseException:
        """What is to come out in place of `exc`: often `exc` itself."""
        if isinstance(exc, BaseExceptionGroup):
            return self._translate_group(exc)
        if isinstance(exc, AppError):
            exc.add_note(f"while {self._doing}")
            return exc
        for kind in type(exc).__mro__:
            if kind in self._rules:
                translated = self._rules[kind](f"{self._doing}: {exc}", **self._context)
                translated.__cause__ = exc
                return translated
        return exc

    def _translate_group(self, group: BaseExceptionGroup) -> BaseExceptionGroup:
        """A group of the same shape, or the same group if there is nothing to translate in it."""
        members = [self._translate(each) for each in group.exceptions]
        if all(new is old for new, old in zip(members, group.exceptions, strict=True)):
            return group
        return group.derive(members)
