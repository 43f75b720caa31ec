"""Makes an empty object by __new__, as pickle does for ordinary classes, and lets the state fill it."""

import copyreg


class RequestError(Exception):
    def __init__(self, message, *, status, retry_after=None):
        super().__init__(message)
        self.status = status
        self.retry_after = retry_after

    def __reduce__(self):
        return copyreg.__newobj__, (type(self), *self.args), dict(self.__dict__)
