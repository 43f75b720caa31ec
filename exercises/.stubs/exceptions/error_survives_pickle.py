"""An exception with keyword-only data that can be pickled and copied."""

from typing import Any


class RequestError(Exception):
    """A request failed with `status`; after `retry_after` seconds, if that is known, another try makes sense."""

    def __init__(self, message: str, *, status: int, retry_after: float | None = None) -> None:
        raise NotImplementedError

    def __reduce__(self) -> Any:
        """Tell pickle and copy how to build this exception again: a callable, its arguments, and the attributes."""
        raise NotImplementedError
