"""Read lines from a resource, and close it however the reading ends."""

from collections.abc import Callable, Iterator
from typing import Protocol


class Resource(Protocol):
    """Something that was opened, and has to be closed."""

    def read(self) -> str:
        """The next line, or "" when there are no more."""

    def close(self) -> None:
        """Give the resource back."""


def read_lines(open_resource: Callable[[], Resource]) -> Iterator[str]:
    """Open a resource at the first request, yield its lines, and close it once, whatever happens."""
    raise NotImplementedError
