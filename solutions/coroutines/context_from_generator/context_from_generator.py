"""A decorator that makes context managers out of generator functions."""

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager
from functools import wraps
from types import TracebackType
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class GeneratorContext(AbstractContextManager[T], Generic[T]):
    """Runs a generator up to its `yield` on the way in, and from there to its end on the way out."""

    def __init__(self, generator: Generator[T, None, None]) -> None:
        self._generator = generator

    def __enter__(self) -> T:
        try:
            return next(self._generator)
        except StopIteration:
            raise RuntimeError("the generator has not yielded") from None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> bool:
        try:
            if error is None:
                next(self._generator)
            else:
                self._generator.throw(error)
        except StopIteration:
            return True
        except BaseException as raised:
            if raised is error or _was_made_of(error, raised):
                return False
            raise
        raise RuntimeError("the generator has yielded more than once")


def _was_made_of(error: BaseException | None, raised: BaseException) -> bool:
    """Return True if `raised` is what Python makes of a StopIteration that leaves a generator."""
    return isinstance(error, StopIteration) and isinstance(raised, RuntimeError) and raised.__cause__ is error


def context_from_generator(
    function: Callable[..., Generator[T, None, None]],
) -> Callable[..., AbstractContextManager[T]]:
    """Turn a generator function with one `yield` into a function that makes context managers."""

    @wraps(function)
    def context(*args: Any, **kwargs: Any) -> GeneratorContext[T]:
        return GeneratorContext(function(*args, **kwargs))

    return context
