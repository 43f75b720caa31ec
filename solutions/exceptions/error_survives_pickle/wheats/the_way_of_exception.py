"""Takes what Exception's own __reduce__ returns, and changes only the callable."""

from functools import partial


class RequestError(Exception):
    def __init__(self, message, *, status, retry_after=None):
        super().__init__(message)
        self.status = status
        self.retry_after = retry_after

    def __reduce__(self):
        cls, args, *state = super().__reduce__()
        return partial(cls, status=None), args, *state
