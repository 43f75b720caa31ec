"""A function at the top level builds the exception from a dictionary of keywords."""


def build(cls, args, keywords):
    return cls(*args, **keywords)


class RequestError(Exception):
    def __init__(self, message, *, status, retry_after=None):
        self.args = (message,)
        self.status, self.retry_after = status, retry_after

    def __reduce__(self):
        keywords = {"status": self.status, "retry_after": self.retry_after}
        return build, (self.__class__, self.args, keywords), vars(self)
