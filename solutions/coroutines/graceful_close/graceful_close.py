"""A coroutine that tidies up however it ends, and a function that closes many of them."""

from collections.abc import Callable, Generator, Iterable
from typing import Any


def journal(write: Callable[[str], object]) -> Generator[int, str, None]:
    """Write every line that is sent, hand out how many there are, and write a footer at the end."""
    lines = 0
    try:
        while True:
            line = yield lines
            write(line)
            lines += 1
    finally:
        write("-- end --")


def close_all(coros: Iterable[Generator[Any, Any, Any]]) -> None:
    """Close all of `coros`, and raise what has gone wrong as one ExceptionGroup afterwards."""
    errors: list[Exception] = []
    for coro in coros:
        try:
            coro.close()
        except Exception as error:
            errors.append(error)
    if errors:
        raise ExceptionGroup("not all coroutines could be closed", errors)
