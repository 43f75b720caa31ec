"""An exception with keyword-only data that can be pickled and copied."""

from functools import partial
from typing import Any


class RequestError(Exception):
    """A request failed with `status`; after `retry_after` seconds, if that is known, another try makes sense."""

    def __init__(self, message: str, *, status: int, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.retry_after = retry_after

    def __reduce__(self) -> Any:
        """Tell pickle and copy how to build this exception again: a callable, its arguments, and the attributes."""
        build = partial(type(self), status=self.status, retry_after=self.retry_after)
        return build, self.args, self.__dict__
