"""A class method builds the exception, and a __setstate__ of its own puts the attributes back."""


class RequestError(Exception):
    def __init__(self, message, *, status, retry_after=None):
        Exception.__init__(self, message)
        self.status = status
        self.retry_after = retry_after

    @classmethod
    def _again(cls, message, status, retry_after):
        return cls(message, status=status, retry_after=retry_after)

    def __reduce__(self):
        return type(self)._again, (*self.args, self.status, self.retry_after), (vars(self),)

    def __setstate__(self, state):
        (attributes,) = state
        for name, value in attributes.items():
            setattr(self, name, value)
