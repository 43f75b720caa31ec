"""Raises and catches each translated leaf, so that `from` sets the cause; groups are rebuilt from the inside."""


class AppError(Exception):
    def __init__(self, message, **context):
        self.args = (message,)
        self.context = context


class NotFound(AppError):
    pass


class InvalidInput(AppError):
    pass


class Unavailable(AppError):
    pass


class Boundary:
    def __init__(self, rules, doing, **context):
        self.rules = rules
        self.doing = doing
        self.context = context

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc, tb):
        match self.replaced(exc):
            case None:
                return
            case new:
                raise new from exc

    def replaced(self, exc):
        """The exception in place of this one, or None where nothing is to change."""
        if isinstance(exc, BaseExceptionGroup):
            found = [self.replaced(each) for each in exc.exceptions]
            if not any(each is not None for each in found):
                return None
            return exc.derive([old if new is None else new for new, old in zip(found, exc.exceptions)])
        if isinstance(exc, AppError):
            exc.add_note("in: " + self.doing)
            return None
        rule = next((self.rules[kind] for kind in type(exc).__mro__ if kind in self.rules), None)
        if rule is None:
            return None
        try:
            raise rule("%s: %s" % (self.doing, exc), **self.context) from exc
        except AppError as new:
            return new
